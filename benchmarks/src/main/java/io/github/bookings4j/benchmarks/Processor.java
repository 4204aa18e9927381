package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.benchmarks.server.SilentDriver;
import io.github.bookings4j.benchmarks.way.Way;
import io.github.bookings4j.benchmarks.way.Ways;
import io.github.bookings4j.schema.Database;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.OptionalDouble;

/** How much of a processor a booking takes besides the driver and the server. */
final class Processor {

    /** Enough for the JVM to have compiled all that it will compile, on a machine that does other things besides. */
    private static final Duration TIME = Duration.ofSeconds(8);

    private static final int BATCH = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Processor() {}

    /**
     * In microseconds, of a thread that does nothing else; the least of many batches, for what else the machine does can only
     * add to it.
     *
     * @return empty for a way that makes more of what the database answers than a {@link SilentDriver} has to say
     */
    static OptionalDouble micros(Endpoint endpoint, Ways way, int run) {
        if (endpoint.product() != Database.POSTGRESQL) {
            // Elsewhere all ways look who has the time before they write.
            return OptionalDouble.empty();
        }
        SilentDriver driver = new SilentDriver();
        try (Pools pools = Pools.forOne(endpoint, driver::around);
                Way opened = way.open().apply(pools)) {
            // What is found out about a database once is found out of a real one.
            opened.book(Load.SPREAD.attempt(run, 0));
            driver.fallSilent();
            if (!opened.book(Load.SPREAD.attempt(run, 1))) {
                return OptionalDouble.empty();
            }
            long least = Long.MAX_VALUE;
            long end = THREADS.getCurrentThreadCpuTime() + TIME.toNanos();
            for (int batch = 1; THREADS.getCurrentThreadCpuTime() < end; batch++) {
                least = Math.min(least, nanos(opened, run, batch));
            }
            return OptionalDouble.of(least / 1e3 / BATCH);
        }
    }

    private static long nanos(Way way, int run, int batch) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
            way.book(Load.SPREAD.attempt(run, i));
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
