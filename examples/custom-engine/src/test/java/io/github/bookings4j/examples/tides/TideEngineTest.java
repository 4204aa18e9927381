package io.github.bookings4j.examples.tides;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.testkit.slots.SlotsEngineContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The engine keeps what the library expects of one; nothing more has to be written for that. */
class TideEngineTest extends SlotsEngineContract {

    TideEngineTest() {
        super(new TideEngine(Harbour.HIGH_WATERS), aWeek());
    }

    private static EngineQuery aWeek() {
        return new EngineQuery(
                Tenant.none(),
                Harbour.DINGHY,
                List.copyOf(Harbour.DINGHY.resources()),
                Harbour.DINGHY.duration(),
                Harbour.DINGHY.buffers(),
                TimeRange.of(Instant.parse("2026-06-05T00:00:00Z"), Duration.ofDays(7)),
                Optional.empty());
    }
}
