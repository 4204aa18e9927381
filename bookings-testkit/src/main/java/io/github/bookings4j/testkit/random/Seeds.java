package io.github.bookings4j.testkit.random;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;

/**
 * The seeds of the random cases of one test: as many in a row as are wanted, from a first one by chance. {@code -Dseed=} plays
 * one of them again, and only that.
 */
public final class Seeds {

    private Seeds() {}

    /**
     * Runs a test on each.
     *
     * @param property of the machine that says how many cases there shall be, if it is set
     * @param cases how many, if it is not
     * @param test is given a seed
     * @throws AssertionError naming the seed of the first case that fails
     */
    public static void each(String property, int cases, LongConsumer test) {
        Long given = Long.getLong("seed");
        long first = given == null ? ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE) : given;
        int count = Integer.getInteger(property, given == null ? cases : 1);
        for (long seed = first; seed < first + count; seed++) {
            try {
                test.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("repeat with -Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
