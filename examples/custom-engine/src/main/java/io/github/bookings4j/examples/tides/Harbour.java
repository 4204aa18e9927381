package io.github.bookings4j.examples.tides;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Three dinghies for hire, and a tide table. */
final class Harbour {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** One pool: who hires two takes two of the three. */
    static final BookableService DINGHY = BookableService.service("dinghy")
            .lasting(Duration.ofMinutes(90))
            .capacity(Capacity.units(3))
            .offeredBy("dinghies", ZONE.getId())
            .build();

    /** High waters by day, in UTC, as tide tables are printed. */
    static final List<Instant> HIGH_WATERS = Stream.of(
                    "2026-06-06T09:41:00Z",
                    "2026-06-07T10:28:00Z",
                    "2026-06-08T11:17:00Z",
                    "2026-06-09T12:09:00Z",
                    "2026-06-10T13:06:00Z")
            .map(Instant::parse)
            .toList();

    private Harbour() {}

    static Bookings bookings(InstantSource clock) {
        return Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(ServiceCatalog.of(DINGHY))
                .slots(new TideEngine(HIGH_WATERS))
                .clock(clock)
                .build();
    }
}
