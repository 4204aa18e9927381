package io.github.bookings4j.model;

import java.util.List;
import java.util.SortedMap;

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
        SortedMap<Integer, List<Rejection>> refused) {}
