package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.RescheduleRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves a given booking.
 *
 * @param index which one
 * @param newStart where to; a day later if absent
 * @param addOns the add-ons from then on; those it has if absent
 * @param by who asks
 */
record MoveStep(int index, Optional<Instant> newStart, Optional<List<String>> addOns, By by) implements Step {

    @Override
    public Outcome take(Stage stage, List<BookingId> given) {
        BookingId id = given.get(index);
        Booking before = stage.bookings().get(id);
        Instant start = newStart.orElse(before.start().plus(Duration.ofDays(1)));
        RescheduleRequest plain = RescheduleRequest.of(id, start, by);
        RescheduleRequest request = addOns.map(plain::addOns).orElse(plain);
        return stage.observe(Optional.of(id), () -> {
            Booking after = stage.bookings().reschedule(request);
            requireSame(before, after);
            return after;
        });
    }

    /** Whatever else a case expects: a booking that moves keeps its identity. */
    private static void requireSame(Booking before, Booking after) {
        if (!after.id().equals(before.id()) || !after.reference().equals(before.reference())) {
            throw new IllegalStateException("the booking " + before.reference() + " became " + after.reference());
        }
    }
}
