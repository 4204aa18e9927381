package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** {@code booking_addon}: the add-ons of a booking, in their order. A constant holds what the part of that name holds. */
public final class AddOnTable {

    /** The table. */
    public static final SchemaTable<Entry> TABLE = new SchemaTable<>("booking_addon");

    public static final Column<Entry, UUID> BOOKING =
            TABLE.uuid("booking_id", entry -> entry.booking().value());
    /** From 0. */
    public static final Column<Entry, Integer> PLACE = TABLE.integer("place", Entry::place);

    public static final Column<Entry, String> ADD_ON =
            TABLE.text("addon_id", entry -> entry.addOn().id());
    public static final Column<Entry, String> NAME =
            TABLE.text("name", entry -> entry.addOn().name());
    public static final Column<Entry, Long> EXTRA_DURATION =
            TABLE.number("extra_duration_us", entry -> Micros.of(entry.addOn().extraDuration()));
    private static final PriceColumns<Entry> PRICE =
            PriceColumns.in(TABLE, entry -> entry.addOn().price());

    private AddOnTable() {}

    /**
     * What a row is made of.
     *
     * @param booking whose it is
     * @param place among the add-ons of the booking, from 0
     * @param addOn as sold
     */
    public record Entry(BookingId booking, int place, BookedAddOn addOn) {}

    /** The rows of a booking. */
    public static List<Entry> of(Booking booking) {
        List<BookedAddOn> addOns = booking.sold().addOns();
        return IntStream.range(0, addOns.size())
                .mapToObj(place -> new Entry(booking.id(), place, addOns.get(place)))
                .toList();
    }

    /** The add-on of a row. */
    public static BookedAddOn read(Row row) {
        return new BookedAddOn(
                row.get(ADD_ON), row.get(NAME), Micros.duration(row.get(EXTRA_DURATION)), PRICE.read(row));
    }
}
