package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * {@code booking}: one row for each booking, but for its add-ons and its resources after the first. A constant holds what the
 * part of the booking of that name holds. A new column is a line here, one in {@link #read}, and one in each script.
 */
public final class BookingTable {

    /** The table. */
    public static final SchemaTable<Booking> TABLE = new SchemaTable<>("booking");

    public static final Column<Booking, UUID> ID =
            TABLE.uuid("id", booking -> booking.id().value());
    public static final Column<Booking, String> TENANT =
            TABLE.text("tenant", booking -> booking.tenant().id());
    public static final Column<Booking, String> REFERENCE =
            TABLE.text("reference", booking -> booking.reference().value());
    public static final Column<Booking, String> SERVICE = TABLE.text("service", Booking::service);
    public static final Column<Booking, String> SERVICE_NAME =
            TABLE.text("service_name", booking -> booking.sold().name());
    public static final Column<Booking, Long> DURATION =
            TABLE.number("duration_us", booking -> Micros.of(booking.sold().duration()));
    public static final Column<Booking, Long> BUFFER_BEFORE = TABLE.number(
            "buffer_before_us", booking -> Micros.of(booking.sold().buffers().before()));
    public static final Column<Booking, Long> BUFFER_AFTER = TABLE.number(
            "buffer_after_us", booking -> Micros.of(booking.sold().buffers().after()));
    public static final Column<Booking, String> CAPACITY_KIND = TABLE.text(
            "capacity_kind", booking -> booking.sold().capacity().kind().name());
    public static final Column<Booking, Integer> CAPACITY =
            TABLE.integer("capacity", booking -> booking.sold().capacity().size());
    private static final PriceColumns<Booking> PRICE =
            PriceColumns.in(TABLE, booking -> booking.sold().price());
    public static final Column<Booking, Boolean> CANCELLATION_ALLOWED = TABLE.flag(
            "cancellation_allowed", booking -> booking.sold().policy().cancellationAllowed());
    public static final Column<Booking, Long> CANCELLATION_NOTICE = TABLE.number(
            "cancellation_notice_us",
            booking -> Micros.of(booking.sold().policy().cancellationNotice()));
    public static final Column<Booking, Boolean> RESCHEDULE_ALLOWED =
            TABLE.flag("reschedule_allowed", booking -> booking.sold().policy().rescheduleAllowed());
    public static final Column<Booking, Long> RESCHEDULE_NOTICE = TABLE.number(
            "reschedule_notice_us", booking -> Micros.of(booking.sold().policy().rescheduleNotice()));
    public static final Column<Booking, Boolean> REQUIRES_APPROVAL =
            TABLE.flag("requires_approval", booking -> booking.sold().requiresApproval());
    /** How many rows the booking has in {@code booking_addon}. */
    public static final Column<Booking, Integer> ADD_ONS =
            TABLE.integer("add_ons", booking -> booking.sold().addOns().size());
    /** How many rows the booking has in {@code booking_resource}. */
    public static final Column<Booking, Integer> MORE_RESOURCES =
            TABLE.integer("more_resources", booking -> booking.resources().ids().size() - 1);
    /** The first resource. */
    public static final Column<Booking, String> PROVIDER =
            TABLE.text("provider", booking -> booking.resources().provider());

    public static final Column<Booking, String> ZONE =
            TABLE.text("zone", booking -> booking.zone().getId());
    public static final Column<Booking, Instant> START = TABLE.instant("start_at", Booking::start);
    public static final Column<Booking, Instant> END = TABLE.instant("end_at", Booking::end);
    public static final Column<Booking, Instant> BUSY_END = TABLE.derived(
            "busy_end",
            Instant.class,
            booking -> booking.end().plus(booking.sold().buffers().after()));
    public static final Column<Booking, String> STATUS =
            TABLE.text("status", booking -> booking.status().name());
    public static final Column<Booking, String> CANCELLED_HOW = TABLE.optionalText(
            "cancelled_how", booking -> booking.cancelledHow().map(Enum::name));
    /** Present for holds only. */
    public static final Column<Booking, Instant> EXPIRES = TABLE.optionalInstant("expires_at", Booking::expiresAt);

    public static final Column<Booking, String> CUSTOMER_REFERENCE = TABLE.optionalText(
            "customer_reference", booking -> booking.customer().reference());
    public static final Column<Booking, String> CUSTOMER_NAME =
            TABLE.optionalText("customer_name", booking -> booking.customer().name());
    public static final Column<Booking, String> CUSTOMER_EMAIL =
            TABLE.optionalText("customer_email", booking -> booking.customer().email());
    /** The email address in lower case: addresses are compared so. */
    public static final Column<Booking, String> CUSTOMER_EMAIL_KEY = TABLE.derived(
            "customer_email_key",
            String.class,
            booking -> booking.customer()
                    .email()
                    .map(email -> email.toLowerCase(Locale.ROOT))
                    .orElse(null));

    public static final Column<Booking, String> CUSTOMER_PHONE =
            TABLE.optionalText("customer_phone", booking -> booking.customer().phone());
    public static final Column<Booking, Integer> PARTY_SIZE = TABLE.integer("party_size", Booking::partySize);
    public static final Column<Booking, Integer> UNITS = TABLE.integer("units", Booking::units);
    public static final Column<Booking, String> CUSTOMER_NOTES =
            TABLE.text("customer_notes", booking -> booking.notes().customer());
    public static final Column<Booking, String> INTERNAL_NOTES =
            TABLE.text("internal_notes", booking -> booking.notes().internal());
    public static final Column<Booking, String> METADATA =
            TABLE.text("metadata", booking -> JsonText.of(booking.metadata()));
    public static final Column<Booking, String> EXTERNAL_REFERENCE =
            TABLE.optionalText("external_reference", Booking::externalReference);

    public static final Column<Booking, String> SERIES = TABLE.optionalText("series", Booking::series);
    public static final Column<Booking, String> IDEMPOTENCY_KEY =
            TABLE.optionalText("idempotency_key", Booking::idempotencyKey);
    public static final Column<Booking, String> REQUEST_HASH = TABLE.optionalText("request_hash", Booking::requestHash);
    public static final Column<Booking, String> CREATED_BY_KIND =
            TABLE.text("created_by_kind", booking -> booking.createdBy().kind().name());
    public static final Column<Booking, String> CREATED_BY_ID =
            TABLE.text("created_by_id", booking -> booking.createdBy().id());
    public static final Column<Booking, Instant> CREATED = TABLE.instant("created_at", Booking::createdAt);
    public static final Column<Booking, Instant> UPDATED = TABLE.instant("updated_at", Booking::updatedAt);
    public static final Column<Booking, Long> VERSION = TABLE.number("version", Booking::version);
    public static final Column<Booking, Integer> ICS_SEQUENCE = TABLE.integer("ics_sequence", Booking::icsSequence);
    /** See {@link SearchText}. */
    public static final Column<Booking, String> SEARCH_TEXT =
            TABLE.derived("search_text", String.class, SearchText::of);

    private BookingTable() {}

    /**
     * The booking of a row.
     *
     * @param addOns of its rows in {@code booking_addon}, by place
     * @param moreResources of its rows in {@code booking_resource}, by place
     */
    public static Booking read(Row row, List<BookedAddOn> addOns, List<String> moreResources) {
        return Booking.builder()
                .id(BookingId.of(row.get(ID)))
                .reference(new BookingReference(row.get(REFERENCE)))
                .tenant(new Tenant(row.get(TENANT)))
                .service(row.get(SERVICE))
                .sold(sold(row, addOns))
                .resources(resources(row.get(PROVIDER), moreResources))
                .zone(ZoneId.of(row.get(ZONE)))
                .time(TimeRange.of(row.get(START), row.get(END)))
                .status(BookingStatus.valueOf(row.get(STATUS)))
                .cancelledHow(row.optional(CANCELLED_HOW).map(CancelledHow::valueOf))
                .expiresAt(row.optional(EXPIRES))
                .customer(customer(row))
                .partySize(row.get(PARTY_SIZE))
                .units(row.get(UNITS))
                .notes(new Notes(row.get(CUSTOMER_NOTES), row.get(INTERNAL_NOTES)))
                .metadata(JsonText.map(row.get(METADATA)))
                .externalReference(row.optional(EXTERNAL_REFERENCE))
                .series(row.optional(SERIES))
                .idempotencyKey(row.optional(IDEMPOTENCY_KEY))
                .requestHash(row.optional(REQUEST_HASH))
                .createdBy(new Actor(Actor.Kind.valueOf(row.get(CREATED_BY_KIND)), row.get(CREATED_BY_ID)))
                .createdAt(row.get(CREATED))
                .updatedAt(row.get(UPDATED))
                .version(row.get(VERSION))
                .icsSequence(row.get(ICS_SEQUENCE))
                .build();
    }

    private static ServiceSnapshot sold(Row row, List<BookedAddOn> addOns) {
        return new ServiceSnapshot(
                row.get(SERVICE_NAME),
                Micros.duration(row.get(DURATION)),
                Buffers.of(Micros.duration(row.get(BUFFER_BEFORE)), Micros.duration(row.get(BUFFER_AFTER))),
                new Capacity(Capacity.Kind.valueOf(row.get(CAPACITY_KIND)), row.get(CAPACITY)),
                PRICE.read(row),
                addOns,
                new ChangePolicy(
                        row.get(CANCELLATION_ALLOWED),
                        Micros.duration(row.get(CANCELLATION_NOTICE)),
                        row.get(RESCHEDULE_ALLOWED),
                        Micros.duration(row.get(RESCHEDULE_NOTICE))),
                row.get(REQUIRES_APPROVAL));
    }

    private static ResourceSet resources(String provider, List<String> more) {
        List<String> ids = new ArrayList<>(List.of(provider));
        ids.addAll(more);
        return new ResourceSet(ids);
    }

    private static Customer customer(Row row) {
        return new Customer(
                row.optional(CUSTOMER_REFERENCE),
                row.optional(CUSTOMER_NAME),
                row.optional(CUSTOMER_EMAIL),
                row.optional(CUSTOMER_PHONE));
    }
}
