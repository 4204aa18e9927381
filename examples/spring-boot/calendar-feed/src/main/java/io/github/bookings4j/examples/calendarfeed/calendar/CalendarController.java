package io.github.bookings4j.examples.calendarfeed.calendar;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.calendarfeed.appointments.Caller;
import io.github.bookings4j.examples.calendarfeed.providers.Provider;
import io.github.bookings4j.examples.calendarfeed.providers.Providers;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Calendars to subscribe to. */
@RestController
class CalendarController {

    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Bookings bookings;
    private final Providers providers;
    private final InstantSource clock;

    CalendarController(Bookings bookings, Providers providers, InstantSource clock) {
        this.bookings = bookings;
        this.providers = providers;
        this.clock = clock;
    }

    record Subscription(String path) {}

    /** A new address, under which alone the caller's calendar is read from now on. */
    @PostMapping("/api/me/calendar")
    Subscription subscribe(Caller caller) {
        Provider provider = providers
                .findById(caller.providerId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Only providers have calendars."));
        CalendarSecret secret = CalendarSecret.random();
        provider.setCalendarKey(secret.key());
        providers.save(provider);
        return new Subscription("/calendars/" + secret.value() + ".ics");
    }

    /** What is unchanged since the program asked last is not sent again (304). */
    @GetMapping(path = "/calendars/{secret}.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        Provider provider = providers
                .findByCalendarKey(new CalendarSecret(secret).key())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = clock.instant();
        BookingQuery query =
                BookingQuery.all().resource(provider.id()).startingIn(TimeRange.of(now.minus(PAST), now.plus(AHEAD)));
        String text = ProviderCalendar.of(provider.name(), bookings.stream(query));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(CalendarSecret.sha256(text))
                .body(text);
    }
}
