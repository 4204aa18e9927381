package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * R5: CHANGE_NOTICE, CANCELLATION_NOT_ALLOWED and RESCHEDULE_NOT_ALLOWED, under the policy that the booking was sold with. A
 * move is measured from the old start. A hold may always be given up: nothing was agreed yet.
 */
public final class ChangeRules {

    private ChangeRules() {}

    /** Why the booking may not be cancelled now; empty if it may. */
    public static List<Rejection> cancelling(Booking booking, Instant now) {
        if (booking.isHold()) {
            return List.of();
        }
        ChangePolicy policy = booking.sold().policy();
        return rejections(
                booking, now, policy.cancellationAllowed(), Rule.CANCELLATION_NOT_ALLOWED, policy.cancellationNotice());
    }

    /** Why the booking may not be moved or changed now; empty if it may. */
    public static List<Rejection> moving(Booking booking, Instant now) {
        ChangePolicy policy = booking.sold().policy();
        return rejections(
                booking, now, policy.rescheduleAllowed(), Rule.RESCHEDULE_NOT_ALLOWED, policy.rescheduleNotice());
    }

    private static List<Rejection> rejections(
            Booking booking, Instant now, boolean allowed, Rule notAllowed, Duration notice) {
        List<Rejection> rejections = new ArrayList<>();
        if (!allowed) {
            rejections.add(Rejection.of(notAllowed, "this booking was sold without that possibility"));
        }
        Instant deadline = ChangePolicy.deadline(booking.time(), notice);
        if (now.isAfter(deadline)) {
            rejections.add(Rejection.of(
                    Rule.CHANGE_NOTICE,
                    "this was possible until " + deadline,
                    new RejectionDetails.Deadline(deadline)));
        }
        return rejections;
    }
}
