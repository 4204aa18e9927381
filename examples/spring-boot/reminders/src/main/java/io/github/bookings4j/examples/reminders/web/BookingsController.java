package io.github.bookings4j.examples.reminders.web;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.reminders.deposits.Deposits;
import io.github.bookings4j.examples.reminders.practice.Appointments;
import io.github.bookings4j.examples.reminders.practice.Caller;
import io.github.bookings4j.examples.reminders.practice.Customers;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.RescheduleRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Bookings, each within reach of whoever asks. */
@RestController
@RequestMapping("/api/bookings")
class BookingsController {

    private final Bookings bookings;
    private final Appointments appointments;
    private final Customers customers;
    private final Deposits deposits;

    BookingsController(Bookings bookings, Appointments appointments, Customers customers, Deposits deposits) {
        this.bookings = bookings;
        this.appointments = appointments;
        this.customers = customers;
        this.deposits = deposits;
    }

    /** JSON may leave anything out; what is needed, the library asks for. */
    record Wish(String serviceId, Optional<String> customerId, Instant start, Optional<String> provider) {}

    /** Either a new time, or, from staff, whether the customer came. */
    record Change(Optional<Instant> start, Optional<String> provider, Optional<Outcome> status) {}

    enum Outcome {
        COMPLETED,
        NO_SHOW
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BookingView book(
            Caller caller, @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey, @RequestBody Wish wish) {
        BookingRequest.Builder request = BookingRequest.forService(wish.serviceId())
                .startingAt(wish.start())
                .customer(customer(caller, wish))
                .by(caller.actor());
        wish.provider().ifPresent(request::provider);
        idempotencyKey.ifPresent(request::idempotencyKey);
        return view(appointments.book(caller, request.build()));
    }

    @GetMapping("/{id}")
    BookingView get(Caller caller, @PathVariable String id) {
        return view(caller.reach(bookings).get(BookingId.parse(id)));
    }

    @PatchMapping("/{id}")
    BookingView change(Caller caller, @PathVariable String id, @RequestBody Change change) {
        BookingId booking = BookingId.parse(id);
        return view(change.status()
                .map(outcome -> close(caller, booking, outcome))
                .orElseGet(() -> move(caller, booking, change)));
    }

    /**
     * Calls it off.
     *
     * @param forfeit whether the customer leaves the deposit, where it is too late
     */
    @DeleteMapping("/{id}")
    BookingView cancel(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "false") boolean forfeit) {
        BookingId booking = BookingId.parse(id);
        return view(forfeit ? appointments.forfeit(caller, booking) : appointments.cancel(caller, booking));
    }

    private Booking move(Caller caller, BookingId id, Change change) {
        Instant start = change.start().orElseThrow(() -> new IllegalArgumentException("start: must be given"));
        RescheduleRequest request = RescheduleRequest.of(id, start, caller.by());
        return caller.reach(bookings)
                .reschedule(change.provider().map(request::provider).orElse(request));
    }

    private Booking close(Caller caller, BookingId id, Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> appointments.attended(caller, id);
            case NO_SHOW -> appointments.missed(caller, id);
        };
    }

    private Customer customer(Caller caller, Wish wish) {
        String id = wish.customerId().orElse(caller.actor().id());
        return customers
                .find(id)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.BAD_REQUEST, "customer_id: there is no such customer"));
    }

    private BookingView view(Booking booking) {
        return BookingView.of(booking, deposits.of(booking.id()));
    }
}
