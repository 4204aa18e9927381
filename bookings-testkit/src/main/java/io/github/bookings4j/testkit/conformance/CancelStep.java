package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import java.util.List;
import java.util.Optional;

/**
 * Cancels a given booking.
 *
 * @param index which one
 * @param by who asks
 */
record CancelStep(int index, By by) implements Step {

    @Override
    public Outcome take(Stage stage, List<BookingId> given) {
        BookingId id = given.get(index);
        return stage.observe(Optional.of(id), () -> stage.bookings().cancel(id, by));
    }
}
