package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Clients;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.way.Ways;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where and how it is measured.
 *
 * @param size how much
 * @param ways what is compared; the floor first
 * @param stocked a database with bookings
 * @param empty one without
 * @param clients who book
 * @param runs numbers of runs, each used once: a run's number is its stretch of time in the calendars
 */
record Arena(Size size, List<Ways> ways, Endpoint stocked, Endpoint empty, Clients clients, AtomicInteger runs) {

    int nextRun() {
        return runs.getAndIncrement();
    }

    /** What came out when all of these booked in turn. */
    Contest contest(List<Contestant> contestants) {
        Contest contest = new Contest(clients, this::nextRun, contestants);
        Progress.say("warming up");
        contest.warmUp(size.warmUp());
        contest.hold(size.rounds(), size.slice());
        return contest;
    }
}
