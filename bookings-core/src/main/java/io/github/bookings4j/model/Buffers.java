package io.github.bookings4j.model;

import java.time.Duration;

/**
 * Time kept free around an appointment, for preparing and clearing up.
 *
 * @param before kept free before the start; zero to 31 days
 * @param after kept free after the end; zero to 31 days
 */
public record Buffers(Duration before, Duration after) {

    private static final Duration MAX = Duration.ofDays(31);
    private static final Buffers NONE = new Buffers(Duration.ZERO, Duration.ZERO);

    /**
     * @throws IllegalArgumentException if a buffer is negative or longer than 31 days
     */
    public Buffers {
        before = Require.notNegative("buffers.before", before, MAX);
        after = Require.notNegative("buffers.after", after, MAX);
    }

    /** No time kept free. */
    public static Buffers none() {
        return NONE;
    }

    /** The given times before and after. */
    public static Buffers of(Duration before, Duration after) {
        return new Buffers(before, after);
    }

    /** Whether both are zero. */
    public boolean isNone() {
        return before.isZero() && after.isZero();
    }
}
