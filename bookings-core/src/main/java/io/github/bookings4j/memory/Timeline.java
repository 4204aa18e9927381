package io.github.bookings4j.memory;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What lies on one calendar, by start. A value that overlaps a range cannot start earlier than the widest there ever was, so
 * that a search is bounded on both sides, however long the past.
 */
final class Timeline<T> {

    private record Entry<T>(TimeRange time, T value) {}

    private final NavigableMap<TimeKey, Entry<T>> byStart = new TreeMap<>();
    /** Never shrinks: too wide costs a few looks more, too narrow would miss values. */
    private Duration widest = Duration.ZERO;

    void add(UUID id, TimeRange time, T value) {
        byStart.put(new TimeKey(time.start(), id), new Entry<>(time, value));
        if (time.duration().compareTo(widest) > 0) {
            widest = time.duration();
        }
    }

    void remove(UUID id, TimeRange time) {
        byStart.remove(new TimeKey(time.start(), id));
    }

    List<T> overlapping(TimeRange range) {
        TimeKey from = TimeKey.first(range.start().minus(widest));
        TimeKey to = TimeKey.first(range.end());
        List<T> found = new ArrayList<>();
        for (Entry<T> entry : byStart.subMap(from, to).values()) {
            if (entry.time().overlaps(range)) {
                found.add(entry.value());
            }
        }
        return found;
    }
}
