package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.report.Spread;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.server.JdbcWatch;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.benchmarks.way.Way;
import io.github.bookings4j.benchmarks.way.Ways;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the time of one client goes, in microseconds; of half of the bookings that are made it is less. A mean would tell of
 * who else uses the processor.
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
            for (int i = 0; i < bookings; i++) {
                opened.book(Load.SPREAD.attempt(run, i));
            }
            List<Double> inside = new ArrayList<>();
            List<Double> outside = new ArrayList<>();
            long calls = -watch.calls();
            for (int i = bookings; i < 2 * bookings; i++) {
                Attempt attempt = Load.SPREAD.attempt(run, i);
                long nanosInside = -watch.nanos();
                long nanos = -System.nanoTime();
                opened.book(attempt);
                nanos += System.nanoTime();
                nanosInside += watch.nanos();
                inside.add(nanosInside / 1e3);
                outside.add((nanos - nanosInside) / 1e3);
            }
            calls += watch.calls();
            return new OwnShare(Spread.of(inside).median(), Spread.of(outside).median(), (double) calls / bookings);
        }
    }
}
