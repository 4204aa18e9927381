package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.Allocation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** R8, seats: how many are taken in the sittings that a booking could join. */
final class SeatsTaken implements CapacityLeft {

    private final Function<Instant, UUID> sitting;
    private final Map<Instant, UUID> sittings = new HashMap<>();
    private final Map<Long, Integer> taken = new HashMap<>();

    /** Of the sitting that there would be at each start. */
    SeatsTaken(Function<Instant, UUID> sitting) {
        this.sitting = sitting;
    }

    /** Whether a booking of the same start would share that sitting; if so, its seats are counted. */
    boolean isShared(Allocation other) {
        Instant start = other.time().start();
        boolean shared = other.capacity().kind() == Capacity.Kind.SEATS
                && other.sitting().equals(sittings.computeIfAbsent(start, sitting));
        if (shared) {
            taken.merge(Micros.of(start), other.units(), Integer::sum);
        }
        return shared;
    }

    @Override
    public int at(long start, int capacity) {
        return capacity - taken.getOrDefault(start, 0);
    }
}
