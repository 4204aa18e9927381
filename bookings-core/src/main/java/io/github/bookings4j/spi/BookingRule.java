package io.github.bookings4j.spi;

import io.github.bookings4j.model.Rejection;
import java.util.Optional;

/**
 * A rule of the host's own ("members only", "who missed two appointments prepays"). Takes part in accepting and in
 * explaining, beside the library's rules, and may be overridden by staff under its code.
 *
 * <p>A hold, and a question for free slots that names no customer, is by {@code Customer.none()}: a rule about the customer
 * must expect that, or nothing is on offer to whoever has not said yet who they are.
 *
 * <p>It is asked before the locks are taken, so it may read whatever it likes; it must be safe for use by several threads.
 */
public interface BookingRule {

    /** Its name in refusals and overrides, as {@link Rejection#hostCode} allows. */
    String code();

    /** Why that attempt is refused, made with {@link Rejection#byHost}; empty if it is not. */
    Optional<Rejection> check(BookingAttempt attempt);
}
