package io.github.bookings4j.examples.marketplace.booking;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What clients do, each within reach of their own bookings. */
@RestController
@RequestMapping("/client/bookings")
class ClientController {

    private final Bookings bookings;
    private final JdbcClient sql;

    ClientController(Bookings bookings, JdbcClient sql) {
        this.bookings = bookings;
        this.sql = sql;
    }

    record Wish(String service, Instant start) {}

    /** One call, which may be sent again under the same key if no answer came. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BookingView book(Principal client, @RequestBody Wish wish, @RequestHeader("Idempotency-Key") Optional<String> key) {
        BookingRequest.Builder request = BookingRequest.forService(wish.service())
                .startingAt(wish.start())
                .customer(customer(client));
        key.ifPresent(given -> request.idempotencyKey(client.getName() + ":" + given));
        return new BookingView(own(client).create(request.build()));
    }

    /** The history: all of them, the latest first. */
    @GetMapping
    List<BookingView> mine(Principal client) {
        return own(client).stream(BookingQuery.all().latestFirst())
                .map(BookingView::new)
                .toList();
    }

    @PostMapping("/{id}/cancel")
    BookingView cancel(Principal client, @PathVariable String id) {
        return new BookingView(own(client).cancel(BookingId.parse(id), Actor.customer(client.getName())));
    }

    private Bookings own(Principal client) {
        return bookings.as(Actor.customer(client.getName()));
    }

    private Customer customer(Principal client) {
        return sql.sql("select name, email from account where login = ?")
                .param(client.getName())
                .query((row, i) -> Customer.of(client.getName())
                        .name(row.getString("name"))
                        .email(row.getString("email")))
                .single();
    }
}
