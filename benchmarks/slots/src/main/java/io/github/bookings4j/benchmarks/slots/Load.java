package io.github.bookings4j.benchmarks.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many days are asked about, and how many bookings there are in them: of five minutes each, every twenty minutes from two
 * in the morning on, until the day has its share.
 *
 * @param days from 2 March 2026 on; the clock changes on the 8th
 * @param bookings in all
 */
record Load(int days, int bookings) {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final Duration LENGTH = Duration.ofMinutes(5);
    private static final Duration PACE = Duration.ofMinutes(20);
    private static final LocalTime FROM = LocalTime.of(2, 0);

    /** Reads one such as {@code 31/1000}. */
    static Load parse(String text) {
        int slash = text.indexOf('/');
        return new Load(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    TimeRange range() {
        return TimeRange.of(
                FIRST.atStartOfDay(ZONE).toInstant(),
                FIRST.plusDays(days).atStartOfDay(ZONE).toInstant());
    }

    /** By start. */
    List<TimeRange> taken() {
        return IntStream.range(0, bookings)
                .mapToObj(this::booking)
                .sorted((a, b) -> a.start().compareTo(b.start()))
                .toList();
    }

    private TimeRange booking(int number) {
        LocalDate date = FIRST.plusDays(number % days);
        Duration since = PACE.multipliedBy(number / days);
        return TimeRange.of(date.atTime(FROM).atZone(ZONE).toInstant().plus(since), LENGTH);
    }
}
