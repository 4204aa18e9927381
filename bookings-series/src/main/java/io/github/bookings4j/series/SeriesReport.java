package io.github.bookings4j.series;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a series. Occurrences are named by their place among {@link Recurrence#starts()}, from 0.
 *
 * @param series what its bookings have in common
 * @param booked the bookings that were made
 * @param refused why the others were not; of ALL_OR_NOTHING, the occurrences that stand in the way of all
 */
public record SeriesReport(
        String series, SortedMap<Integer, Booking> booked, SortedMap<Integer, List<Rejection>> refused) {

    /** Copies the maps. */
    public SeriesReport {
        booked = Collections.unmodifiableSortedMap(new TreeMap<>(booked));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /** Whether every occurrence was booked. */
    public boolean isComplete() {
        return refused.isEmpty();
    }
}
