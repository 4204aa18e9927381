package io.github.bookings4j.examples.calendarfeed.web;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.calendarfeed.providers.Offer;
import io.github.bookings4j.examples.calendarfeed.providers.Offers;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers find. */
@RestController
class ServicesController {

    private static final Limit HITS = Limit.of(20);
    private static final Duration AHEAD = Duration.ofDays(30);

    private final Bookings bookings;
    private final Offers offers;
    private final InstantSource clock;

    ServicesController(Bookings bookings, Offers offers, InstantSource clock) {
        this.bookings = bookings;
        this.offers = offers;
        this.clock = clock;
    }

    record Hit(String id, String name, String provider, long minutes, String price, Optional<Instant> nextFree) {}

    /** By any part of a name or description. */
    @GetMapping("/api/services")
    List<Hit> search(@RequestParam(defaultValue = "") String text) {
        return offers.search(text, HITS).stream().map(this::hit).toList();
    }

    @GetMapping("/api/services/{id}/slots")
    List<Instant> slots(@PathVariable String id, @RequestParam Instant from, @RequestParam Instant to) {
        return bookings.availableSlots(SlotQuery.forService(id).between(from, to)).stream()
                .map(Slot::start)
                .toList();
    }

    private Hit hit(Offer offer) {
        Instant now = clock.instant();
        Optional<Slot> next =
                bookings.firstFree(SlotQuery.forService(offer.id()).between(now, now.plus(AHEAD)));
        return new Hit(
                offer.id(),
                offer.name(),
                offer.provider().name(),
                offer.duration().toMinutes(),
                offer.price().toString(),
                next.map(Slot::start));
    }
}
