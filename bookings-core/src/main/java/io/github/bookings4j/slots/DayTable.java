package io.github.bookings4j.slots;

import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.ResourceSet;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a day looks as it does, for the people who run the calendar: every start that the slots engine knows, free or not, and
 * the stretches in between with the engine's reason for having none.
 *
 * @param resources whose day
 * @param zone whose wall clock the texts are in: the provider's
 * @param rows by start
 */
public record DayTable(ResourceSet resources, ZoneId zone, List<Row> rows) {

    /**
     * One start, or the first of a stretch in which the engine knows none.
     *
     * @param start when it is
     * @param free whether it is on offer
     * @param text in words: "free", or what is in the way; of a stretch what the engine says
     * @param reasons what {@code explain} says of that start; empty if it is free, and where a start need not be on offer to be
     *     accepted, because that is overridden or not validated
     */
    public record Row(Instant start, boolean free, String text, List<Rejection> reasons) {

        /** Copies the list. */
        public Row {
            reasons = List.copyOf(reasons);
        }
    }

    /** Copies the list. */
    public DayTable {
        rows = List.copyOf(rows);
    }

    /** The table for people, a line for each row, as in {@code 09:30 buffer of a booking 09:40–10:10}. */
    @Override
    public String toString() {
        return rows.stream().map(row -> time(row.start()) + " " + row.text()).collect(Collectors.joining("\n"));
    }

    private LocalTime time(Instant start) {
        return start.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
