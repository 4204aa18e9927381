package io.github.bookings4j.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Booking}, part by part; what has no default must be set. */
public final class BookingBuilder {

    private @Nullable BookingId id;
    private @Nullable BookingReference reference;
    private Tenant tenant = Tenant.none();
    private @Nullable String service;
    private @Nullable ServiceSnapshot sold;
    private @Nullable ResourceSet resources;
    private @Nullable ZoneId zone;
    private @Nullable TimeRange time;
    private BookingStatus status = BookingStatus.CONFIRMED;
    private Optional<CancelledHow> cancelledHow = Optional.empty();
    private Optional<Instant> expiresAt = Optional.empty();
    private Customer customer = Customer.none();
    private int partySize = 1;
    private int units = 1;
    private Notes notes = Notes.none();
    private Map<String, String> metadata = Map.of();
    private Optional<String> externalReference = Optional.empty();
    private Optional<String> series = Optional.empty();
    private Optional<String> idempotencyKey = Optional.empty();
    private Optional<String> requestHash = Optional.empty();
    private Actor createdBy = Actor.system();
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;
    private long version = 1;
    private int icsSequence = 0;

    BookingBuilder() {}

    BookingBuilder(Booking booking) {
        this.id = booking.id();
        this.reference = booking.reference();
        this.tenant = booking.tenant();
        this.service = booking.service();
        this.sold = booking.sold();
        this.resources = booking.resources();
        this.zone = booking.zone();
        this.time = booking.time();
        this.status = booking.status();
        this.cancelledHow = booking.cancelledHow();
        this.expiresAt = booking.expiresAt();
        this.customer = booking.customer();
        this.partySize = booking.partySize();
        this.units = booking.units();
        this.notes = booking.notes();
        this.metadata = booking.metadata();
        this.externalReference = booking.externalReference();
        this.series = booking.series();
        this.idempotencyKey = booking.idempotencyKey();
        this.requestHash = booking.requestHash();
        this.createdBy = booking.createdBy();
        this.createdAt = booking.createdAt();
        this.updatedAt = booking.updatedAt();
        this.version = booking.version();
        this.icsSequence = booking.icsSequence();
    }

    /** Constant for its whole life. */
    public BookingBuilder id(BookingId value) {
        this.id = value;
        return this;
    }

    /** For people. */
    public BookingBuilder reference(BookingReference value) {
        this.reference = value;
        return this;
    }

    /** None by default. */
    public BookingBuilder tenant(Tenant value) {
        this.tenant = value;
        return this;
    }

    /** The service's id in the catalog. */
    public BookingBuilder service(String value) {
        this.service = value;
        return this;
    }

    /** The terms of the sale. */
    public BookingBuilder sold(ServiceSnapshot value) {
        this.sold = value;
        return this;
    }

    /** What it takes. */
    public BookingBuilder resources(ResourceSet value) {
        this.resources = value;
        return this;
    }

    /** The provider's zone. */
    public BookingBuilder zone(ZoneId value) {
        this.zone = value;
        return this;
    }

    /** Of the appointment, without buffers. */
    public BookingBuilder time(TimeRange value) {
        this.time = value;
        return this;
    }

    /** CONFIRMED by default. */
    public BookingBuilder status(BookingStatus value) {
        this.status = value;
        return this;
    }

    /** Absent by default. */
    public BookingBuilder cancelledHow(Optional<CancelledHow> value) {
        this.cancelledHow = value;
        return this;
    }

    /** Absent by default. */
    public BookingBuilder expiresAt(Optional<Instant> value) {
        this.expiresAt = value;
        return this;
    }

    /** Nobody by default. */
    public BookingBuilder customer(Customer value) {
        this.customer = value;
        return this;
    }

    /** 1 by default. */
    public BookingBuilder partySize(int value) {
        this.partySize = value;
        return this;
    }

    /** 1 by default. */
    public BookingBuilder units(int value) {
        this.units = value;
        return this;
    }

    /** None by default. */
    public BookingBuilder notes(Notes value) {
        this.notes = value;
        return this;
    }

    /** Empty by default. */
    public BookingBuilder metadata(Map<String, String> value) {
        this.metadata = value;
        return this;
    }

    /** Absent by default. */
    public BookingBuilder externalReference(Optional<String> value) {
        this.externalReference = value;
        return this;
    }

    /** See {@link Booking#series}; empty by default. */
    public BookingBuilder series(Optional<String> value) {
        this.series = value;
        return this;
    }

    /** Absent by default. */
    public BookingBuilder idempotencyKey(Optional<String> value) {
        this.idempotencyKey = value;
        return this;
    }

    /** Absent by default. */
    public BookingBuilder requestHash(Optional<String> value) {
        this.requestHash = value;
        return this;
    }

    /** The system by default. */
    public BookingBuilder createdBy(Actor value) {
        this.createdBy = value;
        return this;
    }

    /** When it was made. */
    public BookingBuilder createdAt(Instant value) {
        this.createdAt = value;
        return this;
    }

    /** When it was last changed. */
    public BookingBuilder updatedAt(Instant value) {
        this.updatedAt = value;
        return this;
    }

    /** 1 by default. */
    public BookingBuilder version(long value) {
        this.version = value;
        return this;
    }

    /** 0 by default. */
    public BookingBuilder icsSequence(int value) {
        this.icsSequence = value;
        return this;
    }

    /**
     * The booking.
     *
     * @throws IllegalArgumentException if a part is missing, out of range or contradicts another
     */
    public Booking build() {
        return new Booking(
                Require.present("id", id),
                Require.present("reference", reference),
                tenant,
                Require.present("service", service),
                Require.present("sold", sold),
                Require.present("resources", resources),
                Require.present("zone", zone),
                Require.present("time", time),
                status,
                cancelledHow,
                expiresAt,
                customer,
                partySize,
                units,
                notes,
                metadata,
                externalReference,
                series,
                idempotencyKey,
                requestHash,
                createdBy,
                Require.present("createdAt", createdAt),
                Require.present("updatedAt", updatedAt),
                version,
                icsSequence);
    }
}
