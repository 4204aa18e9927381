package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Rule;
import java.util.Set;

/**
 * {@code setPrice}.
 *
 * @param target the booking
 * @param euros what the service costs in it
 * @param caller who sets it
 */
record PriceStep(Target target, int euros, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return booking.euros == euros;
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        if (caller.by().actor().isCustomer()) {
            return Expected.refused(Rule.INVALID_TRANSITION);
        }
        after.euros = euros;
        return new Expected.Accepted(after, BookingEventType.PRICE_SET, Set.of(), Set.of("price"));
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.setPrice(target.id(), Money.of(Integer.toString(euros), "EUR"), caller.by());
    }

    @Override
    public String toString() {
        return "price of " + target + " is " + euros + " by " + caller;
    }
}
