package io.github.bookings4j.schema.rows;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Durations as the tables keep them: in microseconds, which is also how fine the model's are. */
final class Micros {

    private Micros() {}

    static long of(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000L);
    }

    static Duration duration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
