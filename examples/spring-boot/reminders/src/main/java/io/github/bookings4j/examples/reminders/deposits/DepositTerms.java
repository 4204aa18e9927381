package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.model.Money;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for in advance.
 *
 * @param byService the amount for each service that has a deposit
 * @param payWithin how long the time is held meanwhile
 */
public record DepositTerms(Map<String, Money> byService, Duration payWithin) {

    /** Copies the map. */
    public DepositTerms {
        byService = Map.copyOf(byService);
    }

    /** The deposit of that service, if it has one. */
    public Optional<Money> of(String service) {
        return Optional.ofNullable(byService.get(service));
    }
}
