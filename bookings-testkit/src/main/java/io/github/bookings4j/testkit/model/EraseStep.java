package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Notes;
import java.util.Map;
import java.util.Optional;

/**
 * {@code erase} of one booking.
 *
 * @param target the booking
 * @param caller who asks
 */
record EraseStep(Target target, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return booking.customer.isNone()
                && booking.notes.equals(Notes.none())
                && booking.metadata.isEmpty()
                && booking.externalReference.isEmpty()
                && booking.request.isEmpty()
                && (!booking.creatorKnown || booking.createdBy.id().isEmpty())
                && booking.events.stream().allMatch(ModelEvent::isBlank);
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        blank(after);
        return Expected.accepted(after, BookingEventType.ERASED);
    }

    static void blank(ModelBooking booking) {
        booking.customer = Customer.none();
        booking.notes = Notes.none();
        booking.metadata = Map.of();
        booking.externalReference = Optional.empty();
        booking.request = Optional.empty();
        booking.creatorKnown = false;
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.erase(target.id(), caller.by());
    }

    @Override
    public String toString() {
        return "erase " + target + " by " + caller;
    }
}
