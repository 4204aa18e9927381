package io.github.bookings4j.internal.occupancy;

import java.time.Duration;
import java.time.Instant;

/** Microseconds since 1970: one number instead of an object, where very many times are compared. */
public final class Micros {

    private static final long SECOND = 1_000_000;

    private Micros() {}

    /** Of an instant that is truncated to microseconds. */
    public static long of(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano() / 1_000;
    }

    /** Of a duration that is truncated to microseconds. */
    public static long of(Duration duration) {
        return duration.getSeconds() * SECOND + duration.getNano() / 1_000;
    }

    /** The instant of that number. */
    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000);
    }
}
