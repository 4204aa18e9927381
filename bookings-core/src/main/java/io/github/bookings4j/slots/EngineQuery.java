package io.github.bookings4j.slots;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a slots engine is asked: one service on one set of resources.
 *
 * @param tenant whose resources
 * @param service what is to be booked
 * @param resources that are needed together, at least one; the first is the provider, whose zone counts
 * @param duration of the appointment, add-ons included
 * @param buffers kept free around it
 * @param range in which slots must lie wholly, buffers not counted; half-open
 * @param rescheduling the booking that is to be moved, if any
 */
public record EngineQuery(
        Tenant tenant,
        BookableService service,
        List<Resource> resources,
        Duration duration,
        Buffers buffers,
        TimeRange range,
        Optional<BookingId> rescheduling) {

    private static final int MAX_RESOURCES = 20;

    /**
     * @throws IllegalArgumentException if a part is missing, or there is no resource
     */
    public EngineQuery {
        Require.present("tenant", tenant);
        Require.present("service", service);
        resources = List.copyOf(Require.present("resources", resources));
        Require.between("resources.size", resources.size(), 1, MAX_RESOURCES);
        Require.present("duration", duration);
        Require.present("buffers", buffers);
        Require.present("range", range);
        Require.present("rescheduling", rescheduling);
    }

    /** The first resource. */
    public Resource provider() {
        return resources.get(0);
    }

    /** The ids of the resources, as they stand in slots and bookings. */
    public ResourceSet resourceSet() {
        return new ResourceSet(resources.stream().map(Resource::id).toList());
    }

    /** The same question about another range. */
    public EngineQuery within(TimeRange other) {
        return new EngineQuery(tenant, service, resources, duration, buffers, other, rescheduling);
    }

    /**
     * An answer: the appointment of this query's duration on its resources, with the service's own capacity. Whether it lies
     * inside the range is for the engine to see to.
     */
    public Slot slotAt(Instant start) {
        int capacity = service.capacity().size();
        Instant micros = Micros.truncated(start);
        return new Slot(List.of(resourceSet()), micros, micros.plus(duration), capacity, capacity);
    }
}
