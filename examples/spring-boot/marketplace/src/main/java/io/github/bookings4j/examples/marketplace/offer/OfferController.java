package io.github.bookings4j.examples.marketplace.offer;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.WeeklyHours;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What providers say of themselves. Nothing of it touches a booking that there is. */
@RestController
@RequestMapping("/provider")
class OfferController {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final Providers providers;
    private final Services services;
    private final Bookings bookings;
    private final InstantSource clock;

    OfferController(Providers providers, Services services, Bookings bookings, InstantSource clock) {
        this.providers = providers;
        this.services = services;
        this.bookings = bookings;
        this.clock = clock;
    }

    @PutMapping("/profile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(Principal provider, @RequestBody Providers.Profile profile) {
        providers.describe(provider.getName(), profile);
    }

    /** Answers with the bookings that lie outside of the new hours: they stand, unless the provider does something about it. */
    @PutMapping("/hours")
    List<String> open(Principal provider, @RequestBody List<WeeklyHours> weekly) {
        OpeningHours hours = providers.open(provider.getName(), weekly);
        return bookings.stream(toCome(provider))
                .filter(booking -> !hours.openTimes(booking.time()).equals(List.of(booking.time())))
                .map(booking -> booking.reference().value())
                .toList();
    }

    @PostMapping("/services")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> add(Principal provider, @RequestBody Terms terms) {
        return Map.of("id", services.add(provider.getName(), terms));
    }

    @PutMapping("/services/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Principal provider, @PathVariable String id, @RequestBody Terms terms) {
        requireFound(services.change(provider.getName(), id, terms));
    }

    @DeleteMapping("/services/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Principal provider, @PathVariable String id) {
        requireFound(services.drop(provider.getName(), id));
    }

    private BookingQuery toCome(Principal provider) {
        return BookingQuery.all()
                .resource(provider.getName())
                .status(BookingStatus.PENDING, BookingStatus.CONFIRMED)
                .startingIn(TimeRange.of(clock.instant(), END_OF_TIME));
    }

    private static void requireFound(boolean found) {
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "You offer no such service.");
        }
    }
}
