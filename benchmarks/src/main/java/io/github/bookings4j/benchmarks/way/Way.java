package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;

/** A way to make bookings, ready for use by several threads. */
@FunctionalInterface
public interface Way extends AutoCloseable {

    /**
     * Makes a booking, or finds the time taken and writes nothing.
     *
     * @return whether it was made
     */
    boolean book(Attempt attempt);

    /** Does nothing by default; the connections are closed by whoever opened them. */
    @Override
    default void close() {}
}
