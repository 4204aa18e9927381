package io.github.bookings4j.spi;

import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a candidate has around a requested start.
 *
 * @param candidate whom it is about
 * @param start the requested start
 * @param appointments pending, confirmed and completed ones, by start
 */
public record CandidateLoad(ResourceSet candidate, Instant start, List<TimeRange> appointments) {

    /** Copies the list. */
    public CandidateLoad {
        appointments = List.copyOf(appointments);
    }

    /** The time of all appointments together. */
    public Duration booked() {
        return appointments.stream().map(TimeRange::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the last appointment before the start ended; {@link Instant#MIN} if there is none. */
    public Instant idleSince() {
        return appointments.stream()
                .map(TimeRange::end)
                .filter(end -> !end.isAfter(start))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}
