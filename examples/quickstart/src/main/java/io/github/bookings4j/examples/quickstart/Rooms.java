package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.BookingStatus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rooms of each type there are. The file does not say, so the hotels are made a little too small for it, to give
 * the library something to refuse: of each type there are four fifths of the rooms that guests were expected in on the
 * fullest night (cancelled reservations not counted), and at least one.
 */
final class Rooms {

    private Rooms() {}

    /** Room type to number of rooms, by room type. */
    static Map<String, Integer> fourFifthsOfPeak(List<Reservation> reservations) {
        Map<String, Integer> rooms = new TreeMap<>();
        nights(reservations).forEach((roomType, expected) -> {
            int peak = expected.isEmpty() ? 0 : Collections.max(expected.values());
            rooms.put(roomType, Math.max(1, peak * 4 / 5));
        });
        return rooms;
    }

    private static Map<String, Map<LocalDate, Integer>> nights(List<Reservation> reservations) {
        Map<String, Map<LocalDate, Integer>> expected = new HashMap<>();
        for (Reservation reservation : reservations) {
            Map<LocalDate, Integer> nights =
                    expected.computeIfAbsent(reservation.roomType(), roomType -> new HashMap<>());
            if (reservation.outcome() != BookingStatus.CANCELLED) {
                LocalDate departure = reservation.arrival().plusDays(reservation.nights());
                reservation.arrival().datesUntil(departure).forEach(night -> nights.merge(night, 1, Integer::sum));
            }
        }
        return expected;
    }
}
