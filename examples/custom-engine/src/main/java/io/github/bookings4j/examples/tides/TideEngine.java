package io.github.bookings4j.examples.tides;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A harbour that falls dry. Boats float for two hours before and after high water; while they do, one may leave every half
 * hour, if it is back in time. High water is later each day, so no opening hours say that.
 */
final class TideEngine implements SlotsEngine {

    private static final Duration AFLOAT = Duration.ofHours(2);
    private static final Duration STEP = Duration.ofMinutes(30);

    private final NavigableSet<Instant> highWaters;

    /** With the high waters of the tide table; as tides are, more than four hours apart. */
    TideEngine(Collection<Instant> highWaters) {
        this.highWaters = new TreeSet<>(highWaters);
    }

    @Override
    public List<Slot> slots(EngineQuery query) {
        TimeRange range = query.range();
        return highWaters.subSet(range.start().minus(AFLOAT), range.end().plus(AFLOAT)).stream()
                .flatMap(highWater -> departures(highWater, query.duration()))
                .filter(start -> range.encloses(TimeRange.of(start, query.duration())))
                .map(query::slotAt)
                .toList();
    }

    @Override
    public String reason(EngineQuery query) {
        Instant next = highWaters.ceiling(query.range().start().minus(AFLOAT));
        if (next == null) {
            return "the tide table ends";
        }
        ZoneId zone = query.provider().zone();
        return "boats leave every half hour from " + time(next.minus(AFLOAT), zone) + " and must be back by "
                + time(next.plus(AFLOAT), zone);
    }

    /** Counted from when the boats float, never from where the question begins. */
    private static Stream<Instant> departures(Instant highWater, Duration trip) {
        Instant last = highWater.plus(AFLOAT).minus(trip);
        return Stream.iterate(highWater.minus(AFLOAT), start -> !start.isAfter(last), start -> start.plus(STEP));
    }

    private static String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).format(instant.atZone(zone));
    }
}
