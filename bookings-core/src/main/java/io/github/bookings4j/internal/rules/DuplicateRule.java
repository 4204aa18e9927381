package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * R15, DUPLICATE: the same customer has no active booking of the same service on one of the same resources whose start is
 * within the guard (inclusive). Does not apply to a customer without reference and email.
 */
public final class DuplicateRule implements LockedRule {

    private final Duration guard;

    /** Within that much before and after. */
    public DuplicateRule(Duration guard) {
        this.guard = guard;
    }

    @Override
    public List<Rejection> check(Proposal proposal, Surroundings surroundings) {
        Optional<CustomerKey> customer = proposal.booking().customer().key();
        if (customer.isEmpty()) {
            return List.of();
        }
        TimeRange inclusive = TimeRange.of(
                proposal.start().minus(guard), proposal.start().plus(guard).plus(1, ChronoUnit.MICROS));
        CountSpec spec = CountSpec.startingIn(inclusive, surroundings.now())
                .service(proposal.booking().service())
                .resources(proposal.resourceIds())
                .customer(customer.get())
                .except(proposal.itself());
        if (surroundings.countActive(spec) == 0) {
            return List.of();
        }
        return List.of(Rejection.of(
                        Rule.DUPLICATE,
                        "the customer has such a booking within " + guard + " of " + proposal.start(),
                        new RejectionDetails.DuplicateWithin(guard))
                .about(proposal.booking().resources()));
    }
}
