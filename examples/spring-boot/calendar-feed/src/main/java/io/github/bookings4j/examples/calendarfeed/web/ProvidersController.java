package io.github.bookings4j.examples.calendarfeed.web;

import io.github.bookings4j.examples.calendarfeed.appointments.Caller;
import io.github.bookings4j.examples.calendarfeed.providers.Offer;
import io.github.bookings4j.examples.calendarfeed.providers.Offers;
import io.github.bookings4j.examples.calendarfeed.providers.Provider;
import io.github.bookings4j.examples.calendarfeed.providers.Providers;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What providers say of themselves. What was booked before stays booked, whatever the hours are from then on. */
@RestController
class ProvidersController {

    private final Providers providers;
    private final Offers offers;

    ProvidersController(Providers providers, Offers offers) {
        this.providers = providers;
        this.offers = offers;
    }

    record Profile(String name, String email, ZoneId zone) {}

    record Posting(
            String name,
            Optional<String> description,
            int minutes,
            String price,
            String currency,
            Optional<Integer> noticeHours) {

        Offer by(Provider provider) {
            Money amount = Money.of(price, currency);
            return new Offer(provider, name, description.orElse(""), minutes, amount, noticeHours.orElse(0));
        }
    }

    record Posted(String id) {}

    @PostMapping("/api/providers")
    @ResponseStatus(HttpStatus.CREATED)
    Posted register(@RequestBody Profile profile) {
        Customer contact = Customer.named(profile.name()).email(profile.email());
        return new Posted(providers.save(new Provider(contact, profile.zone())).id());
    }

    /** What the library could not book is not posted. */
    @PostMapping("/api/me/services")
    @ResponseStatus(HttpStatus.CREATED)
    Posted post(Caller caller, @RequestBody Posting posting) {
        Offer offer = posting.by(me(caller));
        offer.toBookable();
        return new Posted(offers.save(offer).id());
    }

    @PutMapping("/api/me/hours/week")
    OpeningHours week(Caller caller, @RequestBody Map<DayOfWeek, List<DayWindow>> windows) {
        return change(caller, me -> me.openWeekly(windows));
    }

    /** Hours of that day's own; none: a day off. */
    @PutMapping("/api/me/hours/{date}")
    OpeningHours day(Caller caller, @PathVariable LocalDate date, @RequestBody List<DayWindow> windows) {
        return change(caller, me -> me.openOn(date, windows));
    }

    @DeleteMapping("/api/me/hours/{date}")
    OpeningHours usualDay(Caller caller, @PathVariable LocalDate date) {
        return change(caller, me -> me.openAsUsualOn(date));
    }

    private OpeningHours change(Caller caller, Consumer<Provider> change) {
        Provider me = me(caller);
        change.accept(me);
        return providers.save(me).hours();
    }

    private Provider me(Caller caller) {
        return providers
                .findById(caller.providerId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "That is for providers only."));
    }
}
