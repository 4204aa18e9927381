package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.Allocation;

/** R7: whether two allocations on one resource are in each other's way, sharing of capacity not counted. */
final class Overlap {

    private Overlap() {}

    static boolean between(Allocation a, Allocation b, BufferRule rule) {
        if (rule == BufferRule.SUM || isPool(a) || isPool(b)) {
            return a.busy().overlaps(b.busy());
        }
        return a.busy().overlaps(b.time()) || b.busy().overlaps(a.time());
    }

    /** Whether capacity is shared as units: then busy times count under either buffer rule. */
    static boolean isPool(Allocation allocation) {
        return allocation.capacity().kind() == Capacity.Kind.UNITS;
    }
}
