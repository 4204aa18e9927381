package io.github.bookings4j.internal.occupancy;

/** How much of a resource's capacity is left for one more booking, at one start after the other. For one thread. */
@FunctionalInterface
public interface CapacityLeft {

    /**
     * What is left.
     *
     * @param start in microseconds; later than that of the last question
     * @param capacity that applies to that start
     * @return may be negative, where less is allowed now than was sold
     */
    int at(long start, int capacity);
}
