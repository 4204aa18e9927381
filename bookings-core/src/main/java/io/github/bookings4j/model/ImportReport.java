package io.github.bookings4j.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import did, by the position of each booking in the list that was given (from 0).
 *
 * @param imported those that were taken over
 * @param known those that an earlier import had taken over
 * @param refused those that were not taken over, and why
 */
public record ImportReport(
        SortedMap<Integer, Booking> imported,
        SortedMap<Integer, Booking> known,
        SortedMap<Integer, List<Rejection>> refused) {

    /** Copies the maps. */
    public ImportReport {
        imported = copy(imported);
        known = copy(known);
        refused = copy(refused);
    }

    private static <T> SortedMap<Integer, T> copy(SortedMap<Integer, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
