package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** R4, TOO_EARLY: nothing has taken place before its start. */
public final class TooEarlyRule {

    private TooEarlyRule() {}

    /** Why the booking may not be completed or marked as no-show now; empty if it may. */
    public static List<Rejection> check(Booking booking, Instant now) {
        if (!now.isBefore(booking.start())) {
            return List.of();
        }
        return List.of(Rejection.of(
                Rule.TOO_EARLY,
                "the appointment starts at " + booking.start(),
                new RejectionDetails.StartBounds(Optional.of(booking.start()), Optional.empty())));
    }
}
