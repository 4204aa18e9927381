package io.github.bookings4j.slots;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time from opening to closing on the wall clock of one day.
 *
 * <p>An end that is not after the start is on the next day: {@code 20:00–02:00} is a night, {@code 00:00–00:00} the whole day.
 * Where the clock changes, start and end are read as RFC 5545 3.3.5 and {@link java.time.ZonedDateTime#of} do: a time in a gap
 * is later by the length of the gap, of a time that comes twice the first is meant. A window that comes out as empty is no
 * window.
 *
 * @param start when it opens; truncated to microseconds
 * @param end when it closes (exclusive); truncated to microseconds
 * @param capacity how many seats or units there are in this window, 1 to 1,000,000; absent: this window says nothing about it
 */
public record DayWindow(LocalTime start, LocalTime end, Optional<Integer> capacity) {

    /**
     * @throws IllegalArgumentException if a time is missing or the capacity is out of range
     */
    public DayWindow {
        start = Require.wallTime("window.start", start);
        end = Require.wallTime("window.end", end);
        capacity = Require.capacity(capacity);
    }

    /** A window with the capacity of the service. */
    public static DayWindow of(LocalTime start, LocalTime end) {
        return new DayWindow(start, end, Optional.empty());
    }

    /**
     * A window with the capacity of the service, as in {@code DayWindow.of("09:00", "17:00")}.
     *
     * @throws IllegalArgumentException if one of them is no time
     */
    public static DayWindow of(String start, String end) {
        return of(Require.wallTime("window.start", start), Require.wallTime("window.end", end));
    }

    /** All of the day: 00:00–00:00. */
    public static DayWindow wholeDay() {
        return of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** The same window with so many seats or units. */
    public DayWindow withCapacity(int size) {
        return new DayWindow(start, end, Optional.of(size));
    }
}
