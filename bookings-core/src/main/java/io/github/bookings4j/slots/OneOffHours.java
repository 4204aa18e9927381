package io.github.bookings4j.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.Optional;

/**
 * Time that is open once, as instants: a shift of a rota, an evening of late opening. Comes on top of what its date has
 * anyway. Holidays and breaks leave it alone; a date of the resource's own that is closed cuts it.
 *
 * @param time from opening to closing, at most 400 days; half-open
 * @param capacity how many seats or units there are then, 1 to 1,000,000; absent: this opening says nothing about it
 */
public record OneOffHours(TimeRange time, Optional<Integer> capacity) {

    /** The longest: 400 days. */
    static final Duration LONGEST = SlotQuery.MAX_RANGE;

    /**
     * @throws IllegalArgumentException if it is too long, or the capacity is out of range
     */
    public OneOffHours {
        if (Require.present("oneOff.time", time).duration().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("oneOff.time: must be at most " + LONGEST + ", was " + time.duration());
        }
        capacity = Require.capacity(capacity);
    }

    /** Open at that time with the capacity of the service. */
    public static OneOffHours at(TimeRange time) {
        return new OneOffHours(time, Optional.empty());
    }

    /** The same with so many seats or units. */
    public OneOffHours withCapacity(int size) {
        return new OneOffHours(time, Optional.of(size));
    }
}
