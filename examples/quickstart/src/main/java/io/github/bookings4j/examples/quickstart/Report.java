package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatistics;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.StatisticsQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of it all. Its text has nothing in it that differs from run to run.
 *
 * @param requests how the requests for bookings fared
 * @param outcomes how cancelling, completing and marking as no-show fared
 * @param hotels what the library counts for each hotel
 * @param total what it counts in all
 * @param fullest the room type that was in use for the most nights a room
 * @param capacity whether there were ever more bookings than rooms
 */
record Report(
        Tally requests,
        Tally outcomes,
        Map<String, BookingStatistics> hotels,
        BookingStatistics total,
        Occupancy fullest,
        CapacityCheck capacity) {

    static Report of(Replay replay, Map<String, Integer> rooms) {
        Bookings bookings = replay.bookings();
        List<Booking> stored = StoredBookings.in(bookings);
        Map<String, BookingStatistics> hotels = new TreeMap<>();
        for (String roomType : rooms.keySet()) {
            String hotel = roomType.substring(0, roomType.indexOf('-'));
            hotels.merge(hotel, bookings.statistics(StatisticsQuery.all().resource(roomType)), Report::sum);
        }
        return new Report(
                replay.requests(),
                replay.outcomes(),
                hotels,
                bookings.statistics(StatisticsQuery.all()),
                Occupancy.fullest(stored, rooms),
                CapacityCheck.of(stored, rooms));
    }

    private static BookingStatistics sum(BookingStatistics one, BookingStatistics other) {
        Map<BookingStatus, Long> sum = new EnumMap<>(BookingStatus.class);
        sum.putAll(one.byStatus());
        other.byStatus().forEach((status, count) -> sum.merge(status, count, Long::sum));
        return new BookingStatistics(sum);
    }

    @Override
    public String toString() {
        Table table = new Table();
        add(table, "Requests", requests);
        add(table, "Outcomes", outcomes);
        table.row("Stored", total.total());
        for (BookingStatus status : BookingStatus.values()) {
            table.row("  " + status, total.count(status));
        }
        table.section("No-shows");
        hotels.forEach((hotel, counts) -> add(table, "  " + hotel, counts));
        table.section("Fullest");
        table.row(
                "  " + fullest.roomType(), fullest.nightsPerRoom(), "nights in each of " + fullest.rooms() + " rooms");
        if (capacity.passed()) {
            table.row(
                    "Capacity",
                    "kept",
                    "never more bookings than rooms, looked " + Table.number(capacity.looks()) + " times");
        } else {
            table.row("Capacity", "BROKEN", capacity.violations().get(0).toString());
        }
        return table.toString();
    }

    private static void add(Table table, String label, Tally tally) {
        table.row(label, tally.accepted() + tally.refused());
        table.row("  accepted", tally.accepted());
        tally.refusedByReasons().forEach((reasons, count) -> table.row("  refused", count, reasons));
    }

    private static void add(Table table, String label, BookingStatistics counts) {
        long missed = counts.count(BookingStatus.NO_SHOW);
        long due = missed + counts.count(BookingStatus.COMPLETED);
        String rate = Table.percent(counts.noShowRate().orElse(0));
        table.row(label, rate, Table.number(missed) + " of " + Table.number(due));
    }
}
