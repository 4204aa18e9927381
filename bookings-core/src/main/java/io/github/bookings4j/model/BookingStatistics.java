package io.github.bookings4j.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many bookings there are in each status.
 *
 * @param byStatus a status without bookings may be missing
 */
public record BookingStatistics(Map<BookingStatus, Long> byStatus) {

    /** Copies the map. */
    public BookingStatistics {
        byStatus = Map.copyOf(Require.present("byStatus", byStatus));
    }

    /** How many are in that status. */
    public long count(BookingStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** How many there are in all. */
    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The bookings of both together. */
    public BookingStatistics plus(BookingStatistics other) {
        Map<BookingStatus, Long> sum = new EnumMap<>(BookingStatus.class);
        byStatus.forEach((status, count) -> sum.merge(status, count, Long::sum));
        other.byStatus.forEach((status, count) -> sum.merge(status, count, Long::sum));
        return new BookingStatistics(sum);
    }

    /** {@code NO_SHOW / (COMPLETED + NO_SHOW)}, 0 to 1; empty if nothing has taken place yet. */
    public OptionalDouble noShowRate() {
        long missed = count(BookingStatus.NO_SHOW);
        long due = missed + count(BookingStatus.COMPLETED);
        return due == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) missed / due);
    }
}
