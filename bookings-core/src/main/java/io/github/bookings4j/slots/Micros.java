package io.github.bookings4j.slots;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Microseconds since 1970 in UTC, or on a wall clock since 1970 there: what hours and grids are computed in. */
final class Micros {

    static final long SECOND = 1_000_000;
    static final long DAY = 86_400 * SECOND;

    private Micros() {}

    static long of(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano() / 1_000;
    }

    /** Mostly there is nothing to cut off, and to find that out takes less time than {@link Instant#truncatedTo} does. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano")
    static Instant truncated(Instant instant) {
        return instant.getNano() % 1_000 == 0 ? instant : instant.truncatedTo(ChronoUnit.MICROS);
    }

    static long of(Duration duration) {
        return duration.getSeconds() * SECOND + duration.getNano() / 1_000;
    }

    static long of(LocalTime time) {
        return time.toNanoOfDay() / 1_000;
    }

    static long of(LocalDateTime local) {
        return of(local.toInstant(ZoneOffset.UTC));
    }

    /** Mostly there are whole seconds, and that is the shorter way. */
    static Instant instant(long micros) {
        long seconds = Math.floorDiv(micros, SECOND);
        long rest = micros - seconds * SECOND;
        return rest == 0 ? Instant.ofEpochSecond(seconds) : Instant.ofEpochSecond(seconds, rest * 1_000);
    }

    static LocalDateTime local(long micros) {
        return LocalDateTime.ofInstant(instant(micros), ZoneOffset.UTC);
    }
}
