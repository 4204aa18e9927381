package io.github.bookings4j.benchmarks;

import java.time.Duration;

/**
 * How much is done.
 *
 * @param bookings how many are there beforehand; whole thousands for ten thousand providers
 * @param ofBusiest how many of one provider are in the future beforehand
 * @param rounds how often each way is timed
 * @param warmUp how long each way books before anything is timed
 * @param single how many bookings one client makes alone, twice
 * @param slice how long each way books in a round
 */
record Size(int bookings, int ofBusiest, int rounds, Duration warmUp, int single, Duration slice) {

    /** The most that can be known: forty minutes. */
    static final Size FULL = new Size(1_000_000, 100_000, 7, Duration.ofSeconds(10), 20_000, Duration.ofSeconds(5));

    /** Numbers to quote: a quarter of an hour. As much is there beforehand, but rounds are fewer and shorter. */
    static final Size MEDIUM = new Size(1_000_000, 100_000, 5, Duration.ofSeconds(6), 6_000, Duration.ofMillis(1_500));

    /** To see that it works: some minutes. */
    static final Size QUICK = new Size(50_000, 5_000, 3, Duration.ofSeconds(3), 2_000, Duration.ofSeconds(2));
}
