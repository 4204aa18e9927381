package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import java.util.Map;
import java.util.Optional;

/** A rule of the host's own: nothing starts at half past. */
final class HalfPastRule implements BookingRule {

    static final String CODE = "NOT_AT_HALF_PAST";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Rejection> check(BookingAttempt attempt) {
        return attempt.time().start().getEpochSecond() % 3_600 == 1_800
                ? Optional.of(Rejection.byHost(CODE, "nothing starts at half past", Map.of()))
                : Optional.empty();
    }
}
