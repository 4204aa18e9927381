package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.benchmarks.server.RoundTripCounter;
import io.github.bookings4j.benchmarks.way.Way;
import io.github.bookings4j.benchmarks.way.Ways;
import java.util.function.UnaryOperator;

/**
 * How often a booking goes to the server and back, the commit included; counted on the socket, of one client.
 *
 * @param accepted for a booking that is made
 * @param refused for one that finds its time taken
 */
record RoundTrips(double accepted, double refused) {

    /** Enough for drivers to have prepared all they will prepare. */
    private static final int BEFORE = 50;

    private static final int COUNTED = 100;

    /** Of a way, in a stretch of time of its own. */
    static RoundTrips count(Endpoint endpoint, Ways way, int run) {
        try (Pools pools = Pools.forOne(endpoint.counted(), UnaryOperator.identity());
                Way opened = way.open().apply(pools)) {
            book(opened, run, 0, BEFORE);
            book(opened, run, 0, BEFORE);
            long start = RoundTripCounter.roundTrips();
            book(opened, run, BEFORE, COUNTED);
            long middle = RoundTripCounter.roundTrips();
            book(opened, run, BEFORE, COUNTED);
            long end = RoundTripCounter.roundTrips();
            return new RoundTrips((middle - start) / (double) COUNTED, (end - middle) / (double) COUNTED);
        }
    }

    private static void book(Way way, int run, int from, int count) {
        for (int i = from; i < from + count; i++) {
            way.book(Load.SPREAD.attempt(run, i));
        }
    }
}
