package io.github.bookings4j.spi;

import io.github.bookings4j.model.BlockedTime;
import java.util.List;

/**
 * What takes up time on some resources.
 *
 * @param allocations of bookings, expired holds included, by busy start
 * @param blockedTimes by start
 */
public record Occupied(List<Allocation> allocations, List<BlockedTime> blockedTimes) {

    /** Copies the lists. */
    public Occupied {
        allocations = List.copyOf(allocations);
        blockedTimes = List.copyOf(blockedTimes);
    }
}
