package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.server.JdbcWatch;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.benchmarks.way.Way;
import io.github.bookings4j.benchmarks.way.Ways;

/**
 * Where the time of one client goes, in microseconds a booking that is made.
 *
 * @param inside JDBC: the pool, the driver, the server
 * @param outside everything else, which includes watching the calls
 * @param calls of JDBC a booking
 */
record OwnShare(double inside, double outside, double calls) {

    /** Of a way, in a stretch of time of its own, after as many bookings again that are not counted. */
    static OwnShare measure(Endpoint endpoint, Ways way, int run, int bookings) {
        JdbcWatch watch = new JdbcWatch();
        try (Pools pools = Pools.forOne(endpoint, watch::around);
                Way opened = way.open().apply(pools)) {
            book(opened, run, 0, bookings);
            long inside = -watch.nanos();
            long calls = -watch.calls();
            long total = -System.nanoTime();
            book(opened, run, bookings, bookings);
            total += System.nanoTime();
            inside += watch.nanos();
            calls += watch.calls();
            return new OwnShare(inside / 1e3 / bookings, (total - inside) / 1e3 / bookings, (double) calls / bookings);
        }
    }

    private static void book(Way way, int run, int from, int count) {
        for (int i = from; i < from + count; i++) {
            way.book(Load.SPREAD.attempt(run, i));
        }
    }
}
