package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** R5: what a booking was sold under, and what keeps any booking from being moved. */
final class Terms {

    private Terms() {}

    /** Only what is pending or confirmed can be moved, and no hold that has expired. */
    static Optional<Rule> obstacle(ModelBooking booking, Instant now) {
        if (booking.status != BookingStatus.PENDING && booking.status != BookingStatus.CONFIRMED) {
            return Optional.of(Rule.INVALID_TRANSITION);
        }
        return booking.isExpired(now) ? Optional.of(Rule.HOLD_LOST) : Optional.empty();
    }

    /** A hold may always be given up. */
    static Set<String> ofCancelling(ModelBooking booking, Instant now) {
        if (booking.isHold()) {
            return Set.of();
        }
        ChangePolicy policy = booking.service.changePolicy();
        return of(
                booking, now, policy.cancellationAllowed(), policy.cancellationNotice(), Rule.CANCELLATION_NOT_ALLOWED);
    }

    static Set<String> ofMoving(ModelBooking booking, Instant now) {
        ChangePolicy policy = booking.service.changePolicy();
        return of(booking, now, policy.rescheduleAllowed(), policy.rescheduleNotice(), Rule.RESCHEDULE_NOT_ALLOWED);
    }

    private static Set<String> of(
            ModelBooking booking, Instant now, boolean allowed, Duration notice, Rule notAllowed) {
        Set<String> codes = new TreeSet<>();
        if (!allowed) {
            codes.add(notAllowed.name());
        }
        Instant last = notice.isZero() ? booking.end() : booking.start.minus(notice);
        if (now.isAfter(last)) {
            codes.add(Rule.CHANGE_NOTICE.name());
        }
        return codes;
    }
}
