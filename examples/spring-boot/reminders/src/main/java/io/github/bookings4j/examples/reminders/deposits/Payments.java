package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.reminders.deposits.Deposits.State;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.By;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a payment. */
@Service
public class Payments {

    private final Bookings bookings;
    private final Deposits deposits;
    private final InstantSource clock;

    Payments(Bookings bookings, Deposits deposits, InstantSource clock) {
        this.bookings = bookings;
        this.deposits = deposits;
        this.clock = clock;
    }

    /**
     * What was held is agreed. If the hold has expired, the library takes the time again, should it still be free and not have begun; if it
     * is not, or the booking was called off meanwhile, the money goes back. Told again, nothing changes.
     */
    @Transactional
    public Booking arrived(Deposit deposit) {
        BookingId id = deposit.booking();
        if (deposit.state() == State.ASKED && !deposits.turn(id, State.ASKED, confirm(id))) {
            throw new OptimisticLockingFailureException("deposit: somebody else was told of it in the same moment");
        }
        return bookings.get(id);
    }

    private State confirm(BookingId id) {
        if (comesTooLate(bookings.get(id), clock.instant())) {
            return State.REFUND_DUE;
        }
        try {
            bookings.confirm(id, By.system());
            return State.PAID;
        } catch (BookingRejectedException gone) {
            return State.REFUND_DUE;
        }
    }

    /** The library would take the time again, if it is free: but it has begun. */
    private static boolean comesTooLate(Booking hold, Instant now) {
        return hold.isExpired(now) && !hold.start().isAfter(now);
    }
}
