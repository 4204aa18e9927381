package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.By;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code eraseCustomer}: all bookings of one reference.
 *
 * @param reference the customer's
 * @param by who asks
 */
record EraseCustomerStep(String reference, By by) implements Step {

    @Override
    public void play(Side side) {
        Model model = side.model();
        List<ModelBooking> theirs = model.bookings.stream()
                .filter(booking -> booking.customer.reference().equals(Optional.of(reference)))
                .sorted(ModelBooking.BY_START)
                .toList();
        assertThat(side.bookings().eraseCustomer(reference, by))
                .as("how many were erased")
                .isEqualTo(theirs.size());
        for (ModelBooking booking : theirs) {
            ModelBooking after = booking.copy();
            EraseStep.blank(after);
            model.record(
                    new Expected.Accepted(after, BookingEventType.ERASED, Set.of(), Set.of()),
                    by,
                    side.bookings().get(booking.id.orElseThrow()));
        }
    }

    @Override
    public String toString() {
        return "erase customer " + reference + " by " + by.actor();
    }
}
