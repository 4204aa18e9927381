package io.github.bookings4j.examples.consultants;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.consultants.payment.Checkout;
import io.github.bookings4j.examples.consultants.payment.Payment;
import io.github.bookings4j.examples.consultants.payment.PaymentProvider;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What clients do, each within reach of their own bookings. */
@RestController
@RequestMapping("/client/bookings")
class ClientController {

    private final Bookings bookings;
    private final Checkout checkout;
    private final PaymentProvider provider;
    private final InstantSource clock;

    ClientController(Bookings bookings, Checkout checkout, PaymentProvider provider, InstantSource clock) {
        this.bookings = bookings;
        this.checkout = checkout;
        this.provider = provider;
        this.clock = clock;
    }

    record Wish(String consultant, Instant start) {}

    record Held(BookingView booking, String payment, URI payAt) {}

    /** The provider is asked after the commit: if it is away, the place is free again when the time to pay is over. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Held hold(Principal client, @RequestBody Wish wish) {
        Payment payment = checkout.begin(BookingRequest.forService(wish.consultant())
                .startingAt(wish.start())
                .customer(Customer.of(client.getName())));
        URI page = provider.begin(payment.reference(), payment.amount());
        return new Held(new BookingView(bookings.get(payment.booking())), payment.reference(), page);
    }

    /** The latest first; holds that have expired are not among them. */
    @GetMapping
    List<BookingView> mine(Principal client) {
        return own(client).stream(BookingQuery.all().liveAt(clock.instant()).latestFirst())
                .map(BookingView::new)
                .toList();
    }

    @PostMapping("/{id}/cancel")
    BookingView cancel(Principal client, @PathVariable String id) {
        return new BookingView(checkout.cancel(own(client), BookingId.parse(id), By.customer(client.getName())));
    }

    private Bookings own(Principal client) {
        return bookings.as(Actor.customer(client.getName()));
    }
}
