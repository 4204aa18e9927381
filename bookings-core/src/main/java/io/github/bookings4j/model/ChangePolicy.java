package io.github.bookings4j.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether and until when a booking may be cancelled or moved. A booking keeps the policy under which it was sold.
 *
 * @param cancellationAllowed whether it may be cancelled
 * @param cancellationNotice until how long before the start; zero means until the end
 * @param rescheduleAllowed whether it may be moved or changed
 * @param rescheduleNotice until how long before the old start; zero means until the old end
 */
public record ChangePolicy(
        boolean cancellationAllowed,
        Duration cancellationNotice,
        boolean rescheduleAllowed,
        Duration rescheduleNotice) {

    private static final ChangePolicy ALWAYS = new ChangePolicy(true, Duration.ZERO, true, Duration.ZERO);

    /**
     * @throws IllegalArgumentException if a notice is negative or longer than 366 days
     */
    public ChangePolicy {
        cancellationNotice = Require.notNegative("cancellationNotice", cancellationNotice, Duration.ofDays(366));
        rescheduleNotice = Require.notNegative("rescheduleNotice", rescheduleNotice, Duration.ofDays(366));
    }

    /** Everything is allowed until the end; the default. */
    public static ChangePolicy always() {
        return ALWAYS;
    }

    /** Cancelling and moving are allowed until that long before the start. */
    public static ChangePolicy notice(Duration notice) {
        return new ChangePolicy(true, notice, true, notice);
    }

    /** The last instant at which an appointment of that time may be changed under that notice (inclusive). */
    public static Instant deadline(TimeRange time, Duration notice) {
        return notice.isZero() ? time.end() : time.start().minus(notice);
    }
}
