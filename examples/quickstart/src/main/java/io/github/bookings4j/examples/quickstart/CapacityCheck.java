package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.Booking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether any room type ever had more bookings than rooms, found out without the library, from what it has stored.
 *
 * <p>It does not do to look at the calendar as it is in the end: what was cancelled is gone from it, and a room that a no-show
 * left empty has rightly been given to somebody else. So the calendar is looked at as it was each time after bookings were
 * made; in between it only became emptier.
 *
 * @param looks how often a calendar was looked at
 * @param violations what is wrong; empty if nothing is
 */
record CapacityCheck(int looks, List<Violation> violations) {

    /**
     * More bookings than rooms.
     *
     * @param roomType of which type
     * @param asOf when it stood so in the books
     * @param booked how many rooms were booked for one and the same instant
     * @param rooms how many there are
     */
    record Violation(String roomType, Instant asOf, int booked, int rooms) {}

    static CapacityCheck of(Collection<Booking> bookings, Map<String, Integer> rooms) {
        int looks = 0;
        List<Violation> violations = new ArrayList<>();
        for (List<Booking> ofType : byRoomType(bookings)) {
            String roomType = ofType.get(0).resources().provider();
            int available = rooms.getOrDefault(roomType, 0);
            for (Instant asOf :
                    ofType.stream().map(Booking::createdAt).distinct().sorted().toList()) {
                int booked = mostAtOnce(ofType, asOf);
                if (booked > available) {
                    violations.add(new Violation(roomType, asOf, booked, available));
                }
                looks++;
            }
        }
        return new CapacityCheck(looks, List.copyOf(violations));
    }

    boolean passed() {
        return violations.isEmpty();
    }

    private static Collection<List<Booking>> byRoomType(Collection<Booking> bookings) {
        return bookings.stream()
                .collect(Collectors.groupingBy(
                        booking -> booking.resources().provider(), TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Walks through the calendar once, from change to change. Changes at the same instant add up to one. */
    private static int mostAtOnce(List<Booking> bookings, Instant asOf) {
        SortedMap<Instant, Integer> changes = new TreeMap<>();
        for (Booking booking : bookings) {
            if (isInTheBooks(booking, asOf)) {
                changes.merge(booking.busyTime().start(), booking.units(), Integer::sum);
                changes.merge(booking.busyTime().end(), -booking.units(), Integer::sum);
            }
        }
        int now = 0;
        int most = 0;
        for (int change : changes.values()) {
            now += change;
            most = Math.max(most, now);
        }
        return most;
    }

    /** From being made until its last change, which was to be cancelled, completed or missed; or else until today. */
    private static boolean isInTheBooks(Booking booking, Instant asOf) {
        return !booking.createdAt().isAfter(asOf)
                && (booking.status().isActive() || booking.updatedAt().isAfter(asOf));
    }
}
