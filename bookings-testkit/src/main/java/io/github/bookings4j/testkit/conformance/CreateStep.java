package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a new booking.
 *
 * @param booking what is asked for; its terms are what is on offer then
 * @param by who asks
 */
record CreateStep(GivenBooking booking, By by) implements Step {

    CreateStep {
        if (booking.status().isOver()) {
            throw new UnusableCaseException("status: a new booking cannot be " + booking.status());
        }
    }

    @Override
    public Outcome take(Stage stage, List<BookingId> given) {
        stage.offer(booking);
        BookingRequest request = booking.request().by(by).build();
        return stage.observe(Optional.empty(), () -> stage.bookings().create(request));
    }
}
