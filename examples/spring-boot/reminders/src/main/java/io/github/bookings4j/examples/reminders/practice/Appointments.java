package io.github.bookings4j.examples.reminders.practice;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.reminders.deposits.DepositTerms;
import io.github.bookings4j.examples.reminders.deposits.Deposits;
import io.github.bookings4j.examples.reminders.deposits.Deposits.State;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments together with their deposits: both are committed, or neither. */
@Service
public class Appointments {

    private final Bookings bookings;
    private final Deposits deposits;
    private final DepositTerms terms;
    private final InstantSource clock;
    private final Duration completeAfter;

    Appointments(
            Bookings bookings,
            Deposits deposits,
            DepositTerms terms,
            InstantSource clock,
            @Value("${practice.complete-after}") Duration completeAfter) {
        this.bookings = bookings;
        this.deposits = deposits;
        this.terms = terms;
        this.clock = clock;
        this.completeAfter = completeAfter;
    }

    /** Agreed at once, or, where there is a deposit, held until that is paid. */
    @Transactional
    public Booking book(Caller caller, BookingRequest wish) {
        Bookings reach = caller.reach(bookings);
        return terms.of(wish.service())
                .map(amount -> {
                    Booking hold = reach.create(
                            wish.toBuilder().holdFor(terms.payWithin()).build());
                    deposits.ask(hold.id(), amount);
                    return hold;
                })
                .orElseGet(() -> reach.create(wish));
    }

    /** Gives the deposit back. Customers may cancel in time only, staff always. */
    @Transactional
    public Booking cancel(Caller caller, BookingId id) {
        Booking cancelled = caller.reach(bookings).cancel(id, caller.by());
        deposits.turn(id, State.PAID, State.REFUND_DUE);
        return cancelled;
    }

    /** Where it is too late to cancel, but has not begun yet, the customer may give back the time and leave the deposit. */
    @Transactional
    public Booking forfeit(Caller caller, BookingId id) {
        Bookings reach = caller.reach(bookings);
        boolean inTime = reach.explainCancel(id, caller.by()).isEmpty();
        boolean begun = !clock.instant().isBefore(reach.get(id).start());
        if (caller.isStaff() || inTime || begun || !isPaid(id)) {
            return cancel(caller, id);
        }
        By practice = By.system().because("too late: the customer leaves the deposit");
        Booking cancelled = bookings.cancel(id, practice.overriding(Rule.CHANGE_NOTICE));
        deposits.turn(id, State.PAID, State.KEPT);
        return cancelled;
    }

    private boolean isPaid(BookingId id) {
        return deposits.of(id).filter(deposit -> deposit.state() == State.PAID).isPresent();
    }

    /** The customer did not come: the deposit is kept. */
    @Transactional
    public Booking missed(Caller staff, BookingId id) {
        Booking booking = staff.reach(bookings).noShow(id, staff.by());
        deposits.turn(id, State.PAID, State.KEPT);
        return booking;
    }

    /** The customer did come, if somewhat late: the deposit is a part of what is paid. */
    @Transactional
    public Booking attended(Caller staff, BookingId id) {
        Booking booking = staff.reach(bookings).complete(id, staff.by());
        deposits.turn(id, State.KEPT, State.PAID);
        return booking;
    }

    /** Who was not reported missing has come. */
    @Scheduled(cron = "${schedule}")
    public void completeEnded() {
        bookings.completeEnded(clock.instant().minus(completeAfter), 500);
    }
}
