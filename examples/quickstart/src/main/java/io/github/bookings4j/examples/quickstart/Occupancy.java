package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How full the rooms of one type were.
 *
 * @param roomType which
 * @param rooms how many there are
 * @param nights how many nights of completed stays were booked in all of them
 */
record Occupancy(String roomType, int rooms, long nights) {

    /** The room type that was in use for the most nights a room. */
    static Occupancy fullest(Collection<Booking> bookings, Map<String, Integer> rooms) {
        Map<String, Long> nights = bookings.stream()
                .filter(booking -> booking.status() == BookingStatus.COMPLETED)
                .collect(Collectors.groupingBy(
                        stay -> stay.resources().provider(), Collectors.summingLong(Occupancy::nights)));
        return rooms.entrySet().stream()
                .map(type -> new Occupancy(type.getKey(), type.getValue(), nights.getOrDefault(type.getKey(), 0L)))
                .max(Comparator.comparingLong(Occupancy::nightsPerRoom))
                .orElseThrow();
    }

    /** Rounded down. */
    long nightsPerRoom() {
        return nights / rooms;
    }

    private static long nights(Booking stay) {
        LocalDate arrival = LocalDate.ofInstant(stay.start(), stay.zone());
        LocalDate departure = LocalDate.ofInstant(stay.end(), stay.zone());
        return ChronoUnit.DAYS.between(arrival, departure);
    }
}
