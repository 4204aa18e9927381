package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.StatusTable.Step;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
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
        Optional<Rejection> refusal = StatusTable.refusal(booking.status(), Step.EXTEND_HOLD, by.actor());
        if (refusal.isPresent() || !booking.isHold()) {
            return Plan.Refused.because(refusal.orElseGet(() -> noHold(booking)));
        }
        return environment
                .catalog()
                .service(booking.tenant(), booking.service())
                .map(service -> extend(service, booking, now))
                .orElseGet(() -> Plan.Refused.because(Services.unknown(booking.service())));
    }

    private Plan extend(BookableService service, Booking booking, Instant now) {
        Instant present = booking.expiresAt().filter(now::isBefore).orElse(now);
        Instant latest = booking.createdAt().plus(service.maxHold());
        if (!until.isAfter(present) || until.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "until: must be after " + present + " and at most " + latest + ", was " + until);
        }
        Booking after = booking.toBuilder().expiresAt(Optional.of(until)).build();
        return new Holds(environment).retake(service, booking, after, BookingEventType.HOLD_EXTENDED, by, now);
    }

    private static Rejection noHold(Booking booking) {
        return Rejection.of(
                Rule.INVALID_TRANSITION,
                "cannot extend a booking that is no hold",
                new RejectionDetails.InStatus(booking.status()));
    }
}
