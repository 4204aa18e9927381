package io.github.bookings4j.slots;

import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;

/**
 * A start that may be booked.
 *
 * <p>An engine answers with slots of its query's resources and says the capacity; what is left of it, the library finds out.
 *
 * @param candidates who can take it, in the order of the question: each a set of resources that one booking would take; at
 *     least one
 * @param start of the appointment, without buffers; truncated to microseconds
 * @param end of the appointment (exclusive); truncated to microseconds
 * @param capacity how many there are in all, 1 to 1,000,000: 1 for exclusive services, else the service's seats or units, or what the window
 *     of opening hours says instead
 * @param capacityLeft the most that one more booking may take of it: 1 for exclusive services, seats or units for shared ones;
 *     with several candidates, that of the one who has most left
 */
public record Slot(List<ResourceSet> candidates, Instant start, Instant end, int capacity, int capacityLeft) {

    /**
     * @throws IllegalArgumentException if there is no candidate, the end is not after the start, or the capacity is out of range
     */
    public Slot {
        candidates = List.copyOf(candidates);
        start = Require.micros("slot.start", start);
        end = Require.micros("slot.end", end);
        if (candidates.isEmpty() || !end.isAfter(start)) {
            throw new IllegalArgumentException("slot: must have a candidate and an end after its start, was "
                    + candidates + " at " + start + " to " + end);
        }
        Require.capacity("slot.capacity", capacity);
    }

    /** The first candidate. */
    public ResourceSet resources() {
        return candidates.get(0);
    }

    /** The first resource of the first candidate. */
    public String provider() {
        return resources().provider();
    }

    /** The time of the appointment, without buffers; half-open. */
    public TimeRange time() {
        return TimeRange.of(start, end);
    }

    /** The same with another capacity, none of it taken yet. */
    public Slot withCapacity(int size) {
        return new Slot(candidates, start, end, size, size);
    }
}
