package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A rule of the host's own: one customer may not start on the hour. */
final class HouseRule implements BookingRule {

    static final String CODE = "NOT_ON_THE_HOUR";
    static final String CUSTOMER = "c-2";

    static boolean refuses(Customer customer, Instant start) {
        return customer.reference().equals(Optional.of(CUSTOMER)) && start.getEpochSecond() % 3600 == 0;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Rejection> check(BookingAttempt attempt) {
        return refuses(attempt.customer(), attempt.time().start())
                ? Optional.of(Rejection.byHost(CODE, "not on the hour", Map.of()))
                : Optional.empty();
    }
}
