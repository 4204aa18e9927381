package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Add-ons and further resources of some bookings, by the version of the booking that had them. */
final class Parts {

    private record Key(UUID booking, long version) {}

    private final Map<Key, List<BookedAddOn>> addOns = new HashMap<>();
    private final Map<Key, List<String>> resources = new HashMap<>();

    void addOn(UUID booking, long version, BookedAddOn addOn) {
        addOns.computeIfAbsent(new Key(booking, version), key -> new ArrayList<>())
                .add(addOn);
    }

    void resource(UUID booking, long version, String resource) {
        resources
                .computeIfAbsent(new Key(booking, version), key -> new ArrayList<>())
                .add(resource);
    }

    /** Whether these are all parts of that very version of the booking. */
    boolean fit(Row row) {
        return addOns(row).size() == row.get(BookingTable.ADD_ONS)
                && resources(row).size() == row.get(BookingTable.MORE_RESOURCES);
    }

    Booking join(Row row) {
        return BookingTable.read(row, addOns(row), resources(row));
    }

    private List<BookedAddOn> addOns(Row row) {
        return addOns.getOrDefault(key(row), List.of());
    }

    private List<String> resources(Row row) {
        return resources.getOrDefault(key(row), List.of());
    }

    private static Key key(Row row) {
        return new Key(row.get(BookingTable.ID), row.get(BookingTable.VERSION));
    }
}
