package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * {@code booking_resource}: the resources of a booking but the first, in their order. A constant holds what the part of that
 * name holds.
 */
public final class ResourceTable {

    /** The table. */
    public static final SchemaTable<Entry> TABLE = new SchemaTable<>("booking_resource");

    public static final Column<Entry, UUID> BOOKING =
            TABLE.uuid("booking_id", entry -> entry.booking().value());
    /** From 1. */
    public static final Column<Entry, Integer> PLACE = TABLE.integer("place", Entry::place);

    public static final Column<Entry, String> TENANT =
            TABLE.text("tenant", entry -> entry.tenant().id());
    public static final Column<Entry, String> RESOURCE = TABLE.text("resource", Entry::resource);

    private ResourceTable() {}

    /**
     * What a row is made of.
     *
     * @param booking whose it is
     * @param place among the resources of the booking; the provider's would be 0
     * @param tenant the booking's
     * @param resource the resource's id
     */
    public record Entry(BookingId booking, int place, Tenant tenant, String resource) {}

    /** The rows of a booking; none if it takes its provider only. */
    public static List<Entry> of(Booking booking) {
        List<String> ids = booking.resources().ids();
        return IntStream.range(1, ids.size())
                .mapToObj(place -> new Entry(booking.id(), place, booking.tenant(), ids.get(place)))
                .toList();
    }
}
