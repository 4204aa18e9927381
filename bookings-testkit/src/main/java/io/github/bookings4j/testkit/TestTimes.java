package io.github.bookings4j.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Times that tests agree on. All resources of {@link TestServices} are in a zone that has UTC on these days. */
public final class TestTimes {

    /** When it is, in tests: Tuesday 2030-01-01, 08:00 UTC. */
    public static final Instant NOW = Instant.parse("2030-01-01T08:00:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    private TestTimes() {}

    /** A time on Monday 2030-01-07 in UTC, as in {@code monday("09:30")}. */
    public static Instant monday(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    /** As many minutes as that. */
    public static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }
}
