package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.Allocation;
import java.util.List;

/**
 * What keeps an allocation from being made.
 *
 * @param rule OVERLAP, HELD or CAPACITY_EXCEEDED
 * @param blockers the allocations in the way; empty where more is asked for than there ever is
 * @param capacity what applies at the fullest moment
 * @param left what is left then
 */
public record Obstacle(Rule rule, List<Allocation> blockers, int capacity, int left) {

    /** Copies the list. */
    public Obstacle {
        blockers = List.copyOf(blockers);
    }
}
