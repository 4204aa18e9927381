package io.github.bookings4j.examples.consultants.payment;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.consultants.payment.Payment.Status;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Whatever changes a booking and its payment does so in one transaction: both are committed, or neither. */
@Service
public class Checkout {

    private static final Duration TIME_TO_PAY = Duration.ofMinutes(15);

    private final Bookings bookings;
    private final Payments payments;
    private final InstantSource clock;

    Checkout(Bookings bookings, Payments payments, InstantSource clock) {
        this.bookings = bookings;
        this.payments = payments;
        this.clock = clock;
    }

    /** Holds a place until it is paid for, or the time to pay is over. */
    @Transactional
    public Payment begin(BookingRequest.Builder place) {
        String reference = "pay_" + UUID.randomUUID();
        Booking hold = bookings.create(
                place.holdFor(TIME_TO_PAY).externalReference(reference).build());
        return payments.save(new Payment(reference, hold));
    }

    /** The payment of that reference. */
    public Payment find(String reference) {
        return payments.findByReference(reference)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such payment."));
    }

    /** The money has come: the place is the client's, or the money is. Once settled, it stays so. */
    @Transactional
    public Payment settle(String reference) {
        Payment payment = find(reference);
        if (payment.status() == Status.BEGUN) {
            payment.becomes(confirms(payment) ? Status.PAID : Status.REFUND_DUE);
        }
        return payment;
    }

    /**
     * Cancels, within reach of those bookings; what was paid goes back. The payment is read after the command, which waits for
     * a settlement that is under way.
     */
    @Transactional
    public Booking cancel(Bookings reach, BookingId id, By by) {
        Booking cancelled = reach.cancel(id, by);
        payments.findByBooking(id.value())
                .filter(payment -> payment.status() == Status.PAID)
                .ifPresent(payment -> payment.becomes(Status.REFUND_DUE));
        return cancelled;
    }

    /** An expired hold still gets its place if there is one left; if not, or if it was cancelled, that is a refusal. */
    private boolean confirms(Payment payment) {
        if (comesTooLate(bookings.get(payment.booking()), clock.instant())) {
            return false;
        }
        try {
            bookings.confirm(payment.booking(), By.system());
            return true;
        } catch (BookingRejectedException refused) {
            return false;
        }
    }

    /** The bookings would take it, if the place is free: whether that is of use to anybody, the marketplace knows. */
    private static boolean comesTooLate(Booking hold, Instant now) {
        return hold.isExpired(now) && !hold.start().isAfter(now);
    }
}
