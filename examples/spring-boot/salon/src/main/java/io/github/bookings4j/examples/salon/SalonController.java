package io.github.bookings4j.examples.salon;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The salon's two pages: what is free, and taking it. */
@RestController
class SalonController {

    private final Bookings bookings;
    private final Appointments appointments;

    SalonController(Bookings bookings, Appointments appointments) {
        this.bookings = bookings;
        this.appointments = appointments;
    }

    record Appointment(Instant start, String name, String email) {

        /** JSON may leave anything out. */
        Appointment {
            if (start == null || name == null || email == null) {
                throw new IllegalArgumentException("start, name and email: must be there");
            }
        }
    }

    record Taken(String reference, Instant start) {}

    @GetMapping("/slots")
    List<Instant> slots(@RequestParam Instant from, @RequestParam Instant to) {
        return bookings
                .availableSlots(SlotQuery.forService("haircut").provider("anna").between(from, to))
                .stream()
                .map(Slot::start)
                .toList();
    }

    @PostMapping("/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    Taken book(@RequestBody Appointment wanted) {
        Booking booking = appointments.take(wanted.start(), wanted.name(), wanted.email());
        return new Taken(booking.reference().toString(), booking.start());
    }

    /** All reasons at once, as problem details (RFC 9457). */
    @ExceptionHandler
    ProblemDetail refused(BookingRejectedException refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "It cannot be booked.");
        problem.setProperty(
                "reasons",
                refused.rejections().stream()
                        .map(reason -> reason.code() + ": " + reason.message())
                        .toList());
        return problem;
    }

    /** What cannot be understood, named by its field. */
    @ExceptionHandler
    ProblemDetail unusable(IllegalArgumentException unusable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unusable.getMessage()));
    }
}
