package io.github.bookings4j.slots;

import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;

/**
 * A start that may be booked.
 *
 * @param resources that it takes
 * @param time of the appointment, without buffers; half-open
 * @param capacityLeft how many more fit in: 1 for exclusive services, seats or units for shared ones
 */
public record Slot(ResourceSet resources, TimeRange time, int capacityLeft) {

    /** When it begins. */
    public Instant start() {
        return time.start();
    }

    /** When it ends (exclusive). */
    public Instant end() {
        return time.end();
    }
}
