package io.github.bookings4j.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open interval of time {@code [start, end)}: the end is not part of it, so a range may start where another ends.
 *
 * <p>Both instants are truncated to microseconds, as databases keep them. Never empty.
 *
 * @param start the first instant, 1900-01-01 to 9999-12-31
 * @param end the first instant after it; later than {@code start}
 */
public record TimeRange(Instant start, Instant end) {

    private static final Duration LONGEST = Duration.between(Require.EARLIEST, Require.LATEST);

    /**
     * @throws IllegalArgumentException if {@code end} is not after {@code start}, or a bound is out of range
     */
    public TimeRange {
        start = Require.instant("start", start);
        end = Require.instant("end", end);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end: must be after start " + start + ", was " + end);
        }
    }

    /** The range {@code [start, end)}. */
    public static TimeRange of(Instant start, Instant end) {
        return new TimeRange(start, end);
    }

    /** The range {@code [start, start + duration)}; durations are elapsed time, never wall-clock time. */
    public static TimeRange of(Instant start, Duration duration) {
        Duration length = Require.positive("duration", duration, LONGEST);
        return new TimeRange(start, Require.instant("start", start).plus(length));
    }

    /** How long it lasts; always more than zero. */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /** Whether the two share any instant; ranges that only touch do not. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether {@code other} lies wholly inside this range. */
    public boolean encloses(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether {@code start <= instant < end}. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** This range with the buffers around it: {@code [start - before, end + after)}. */
    public TimeRange widenedBy(Buffers buffers) {
        return buffers.isNone() ? this : new TimeRange(start.minus(buffers.before()), end.plus(buffers.after()));
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
