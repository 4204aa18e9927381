package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code confirm}: approves a request, or turns a hold into a booking if its time can be had.
 *
 * @param target the booking
 * @param customer who books, if that is said now
 * @param caller who confirms
 */
record ConfirmStep(Target target, Optional<Customer> customer, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return booking.status == BookingStatus.CONFIRMED;
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        boolean isApproval = !before.isHold() || before.service.requiresApproval();
        boolean byCustomer = caller.by().actor().isCustomer();
        if (before.status != BookingStatus.PENDING || (isApproval && byCustomer)) {
            return Expected.refused(Rule.INVALID_TRANSITION);
        }
        Customer known = customer.orElse(before.customer);
        if (before.isHold() && known.isNone()) {
            return new Expected.Unusable();
        }
        after.status = BookingStatus.CONFIRMED;
        after.customer = known;
        if (!before.isHold()) {
            return Expected.accepted(after, BookingEventType.CONFIRMED);
        }
        after.expiresAt = Optional.empty();
        return retaken(model, after, BookingEventType.CONFIRMED, caller);
    }

    /** R3: the hold, live or expired, if nothing speaks against its time. */
    static Expected retaken(Model model, ModelBooking after, BookingEventType type, Caller caller) {
        Set<String> codes = new StartRules(model).ofTakenTime(after);
        Set<String> standing = new TreeSet<>(codes);
        standing.removeAll(caller.by().overrides());
        return standing.isEmpty()
                ? new Expected.Accepted(after, type, codes, Set.of())
                : Expected.refused(Rule.HOLD_LOST);
    }

    @Override
    public Booking run(Bookings bookings) {
        return customer.map(who -> bookings.confirm(target.id(), who, caller.by()))
                .orElseGet(() -> bookings.confirm(target.id(), caller.by()));
    }

    @Override
    public String toString() {
        return "confirm " + target + customer.map(who -> " for " + who).orElse("") + " by " + caller;
    }
}
