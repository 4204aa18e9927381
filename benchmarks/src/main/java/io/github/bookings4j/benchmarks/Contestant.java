package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.way.Way;

/**
 * A way of booking under a load in a database.
 *
 * @param name of the way
 * @param way ready
 * @param load what is asked for
 * @param endpoint where
 * @param beforehand to be done before each run
 */
record Contestant(String name, Way way, Load load, Endpoint endpoint, Runnable beforehand) {

    Contestant(String name, Way way, Load load, Endpoint endpoint) {
        this(name, way, load, endpoint, () -> {});
    }
}
