package io.github.bookings4j.slots;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a slots engine is asked.
 *
 * @param tenant whose resources
 * @param service what is to be booked
 * @param resources that are needed together, at least one; the first is the provider, whose zone counts
 * @param duration of the appointment, add-ons included
 * @param buffers kept free around it
 * @param range in which slots must lie wholly; half-open
 * @param rescheduling the booking that is to be moved, if any
 */
public record SlotQuery(
        Tenant tenant,
        BookableService service,
        List<Resource> resources,
        Duration duration,
        Buffers buffers,
        TimeRange range,
        Optional<BookingId> rescheduling) {

    /** Copies the list. */
    public SlotQuery {
        resources = List.copyOf(resources);
    }

    /** The first resource. */
    public Resource provider() {
        return resources.get(0);
    }
}
