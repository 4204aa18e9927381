package io.github.bookings4j.examples.marketplace.booking;

import static io.github.bookings4j.model.BookingStatus.COMPLETED;
import static io.github.bookings4j.model.BookingStatus.CONFIRMED;
import static io.github.bookings4j.model.BookingStatus.NO_SHOW;
import static io.github.bookings4j.model.BookingStatus.PENDING;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.marketplace.offer.Providers;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What providers see and do, each with bookings of their own. */
@RestController
@RequestMapping("/provider/bookings")
class DashboardController {

    private final Bookings bookings;
    private final Providers providers;

    DashboardController(Bookings bookings, Providers providers) {
        this.bookings = bookings;
        this.providers = providers;
    }

    /** By day, as the provider's calendar has it; days without bookings are left out. */
    @GetMapping
    Map<LocalDate, List<BookingView>> days(
            Principal provider, @RequestParam LocalDate from, @RequestParam(defaultValue = "7") int days) {
        ZoneId zone = providers.zone(provider.getName());
        TimeRange range = TimeRange.of(
                from.atStartOfDay(zone).toInstant(),
                from.plusDays(days).atStartOfDay(zone).toInstant());
        return bookings.stream(BookingQuery.all()
                        .resource(provider.getName())
                        .status(PENDING, CONFIRMED, COMPLETED, NO_SHOW)
                        .startingIn(range))
                .map(BookingView::new)
                .collect(Collectors.groupingBy(view -> view.start().toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    @PostMapping("/{id}/confirm")
    BookingView confirm(Principal provider, @PathVariable String id) {
        return own(provider, id, bookings::confirm);
    }

    @PostMapping("/{id}/decline")
    BookingView decline(Principal provider, @PathVariable String id) {
        return own(provider, id, bookings::decline);
    }

    @PostMapping("/{id}/complete")
    BookingView complete(Principal provider, @PathVariable String id) {
        return own(provider, id, bookings::complete);
    }

    @PostMapping("/{id}/no-show")
    BookingView noShow(Principal provider, @PathVariable String id) {
        return own(provider, id, bookings::noShow);
    }

    /** However late it is. */
    @PostMapping("/{id}/cancel")
    BookingView cancel(Principal provider, @PathVariable String id) {
        return own(provider, id, (booking, by) -> bookings.cancel(booking, by.overriding(Rule.CHANGE_NOTICE)));
    }

    /** Does it to a booking of the provider's; others' answer as if there were none. */
    private BookingView own(Principal provider, String id, BiFunction<BookingId, By, Booking> command) {
        BookingId known = bookings.find(BookingId.parse(id))
                .filter(booking -> booking.resources().provider().equals(provider.getName()))
                .map(Booking::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such booking."));
        return new BookingView(command.apply(known, By.staff(provider.getName())));
    }
}
