package io.github.bookings4j.benchmarks.load;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody asks for a time.
 *
 * @param provider whose
 * @param start from when
 * @param number tells customers apart
 */
public record Attempt(Provider provider, Instant start, long number) {

    /** Of every appointment. */
    public static final Duration DURATION = Duration.ofMinutes(30);

    /** Kept free before it. */
    public static final Duration BEFORE = Duration.ofMinutes(5);

    /** Kept free after it. */
    public static final Duration AFTER = Duration.ofMinutes(10);

    /** From start to start, with nothing free in between. */
    public static final Duration PITCH = DURATION.plus(BEFORE).plus(AFTER);

    /** When it would end. */
    public Instant end() {
        return start.plus(DURATION);
    }

    /** From when the provider would be busy. */
    public Instant busyStart() {
        return start.minus(BEFORE);
    }

    /** Until when the provider would be busy. */
    public Instant busyEnd() {
        return end().plus(AFTER);
    }
}
