package io.github.bookings4j.examples.calendarfeed.web;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.calendarfeed.appointments.Caller;
import io.github.bookings4j.examples.calendarfeed.appointments.Client;
import io.github.bookings4j.examples.calendarfeed.appointments.Clients;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Appointments: customers book; they and their providers see, move and cancel. Mails and calendars follow by themselves. */
@RestController
class BookingsController {

    private static final Duration AHEAD = Duration.ofDays(400);

    private final Bookings bookings;
    private final Clients clients;
    private final InstantSource clock;

    BookingsController(Bookings bookings, Clients clients, InstantSource clock) {
        this.bookings = bookings;
        this.clients = clients;
        this.clock = clock;
    }

    record Profile(String name, String email) {}

    record Registered(String id) {}

    /** JSON may leave anything out; what is needed, the library asks for. */
    record Wish(String serviceId, Instant start, Optional<String> note) {}

    record Move(Instant start) {}

    @PostMapping("/api/customers")
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@RequestBody Profile profile) {
        Customer customer = Customer.named(profile.name()).email(profile.email());
        return new Registered(clients.save(new Client(customer)).id());
    }

    @PostMapping("/api/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    Appointment book(Caller caller, @RequestBody Wish wish) {
        Client client = clients.findById(caller.actor().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Only customers book."));
        return Appointment.of(bookings.as(caller.actor())
                .create(BookingRequest.forService(wish.serviceId())
                        .startingAt(wish.start())
                        .customer(client.toCustomer())
                        .customerNote(wish.note().orElse(""))
                        .build()));
    }

    /** The caller's next 50, whatever their status. */
    @GetMapping("/api/bookings")
    List<Appointment> next(Caller caller) {
        Instant now = clock.instant();
        BookingQuery ahead = BookingQuery.all().startingIn(TimeRange.of(now, now.plus(AHEAD)));
        return bookings.find(caller.own(ahead)).bookings().stream()
                .map(Appointment::of)
                .toList();
    }

    @GetMapping("/api/bookings/{id}")
    Appointment get(Caller caller, @PathVariable String id) {
        return Appointment.of(own(caller, id));
    }

    @PatchMapping("/api/bookings/{id}")
    Appointment move(Caller caller, @PathVariable String id, @RequestBody Move move) {
        BookingId booking = own(caller, id).id();
        return Appointment.of(bookings.reschedule(RescheduleRequest.of(booking, move.start(), caller.by())));
    }

    @DeleteMapping("/api/bookings/{id}")
    Appointment cancel(Caller caller, @PathVariable String id, @RequestParam Optional<String> reason) {
        BookingId booking = own(caller, id).id();
        By by = reason.map(caller.by()::because).orElse(caller.by());
        return Appointment.of(bookings.cancel(booking, by));
    }

    private Booking own(Caller caller, String id) {
        return caller.find(bookings, BookingId.parse(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such booking."));
    }
}
