package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * R3: gives a hold more time, up to the service's maximum since it was made.
 *
 * @param environment where
 * @param until when it shall expire
 * @param by who asks
 */
public record ExtendHoldCommand(Environment environment, Instant until, By by) implements Command {

    @Override
    public boolean isDone(Booking booking) {
        return booking.expiresAt().filter(until::equals).isPresent();
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        if (!booking.isHold()) {
            return Plan.Refused.because(Rejection.of(
                    Rule.INVALID_TRANSITION,
                    "can not extend a booking that is no hold",
                    new RejectionDetails.InStatus(booking.status())));
        }
        Duration max = environment
                .catalog()
                .service(booking.tenant(), booking.service())
                .map(BookableService::maxHold)
                .orElse(Duration.ZERO);
        Instant latest = booking.createdAt().plus(max);
        if (!max.isZero() && (!until.isAfter(now) || until.isAfter(latest))) {
            throw new IllegalArgumentException(
                    "until: must be after now " + now + " and at most " + latest + ", was " + until);
        }
        Booking after = booking.toBuilder().expiresAt(Optional.of(until)).build();
        return new Holds(environment).retake(booking, after, BookingEventType.HOLD_EXTENDED, by, now);
    }
}
