package io.github.bookings4j.examples.consultants;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.consultants.payment.Checkout;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What consultants do, each with bookings of their own sessions. */
@RestController
@RequestMapping("/consultant/bookings")
class ConsultantController {

    private final Bookings bookings;
    private final Checkout checkout;
    private final InstantSource clock;

    ConsultantController(Bookings bookings, Checkout checkout, InstantSource clock) {
        this.bookings = bookings;
        this.checkout = checkout;
        this.clock = clock;
    }

    /** Those of a time, half-open, the first first. */
    @GetMapping
    List<BookingView> between(Principal consultant, @RequestParam Instant from, @RequestParam Instant to) {
        return bookings.stream(BookingQuery.all()
                        .resource(consultant.getName())
                        .startingIn(TimeRange.of(from, to))
                        .liveAt(clock.instant()))
                .map(BookingView::new)
                .toList();
    }

    @PostMapping("/{id}/complete")
    BookingView complete(Principal consultant, @PathVariable String id) {
        return new BookingView(bookings.complete(own(consultant, id), By.staff(consultant.getName())));
    }

    @PostMapping("/{id}/no-show")
    BookingView noShow(Principal consultant, @PathVariable String id) {
        return new BookingView(bookings.noShow(own(consultant, id), By.staff(consultant.getName())));
    }

    /** However late it is: who is ill is ill. The client gets the money back. */
    @PostMapping("/{id}/cancel")
    BookingView cancel(Principal consultant, @PathVariable String id) {
        By by = By.staff(consultant.getName()).overriding(Rule.CHANGE_NOTICE);
        return new BookingView(checkout.cancel(bookings, own(consultant, id), by));
    }

    /** Others' bookings answer as if there were none. */
    private BookingId own(Principal consultant, String id) {
        return bookings.find(BookingId.parse(id))
                .filter(booking -> booking.resources().provider().equals(consultant.getName()))
                .map(Booking::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such booking."));
    }
}
