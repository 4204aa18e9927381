package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import java.time.Duration;
import java.time.Instant;
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
    public Rule rule() {
        return Rule.DUPLICATE;
    }

    @Override
    public List<Rejection> check(Proposal proposal, Surroundings surroundings) {
        TimeRange near = around(proposal.start(), proposal.start());
        Optional<CountSpec> spec = spec(proposal, near, surroundings);
        if (spec.isEmpty() || surroundings.countActive(spec.get()) == 0) {
            return List.of();
        }
        return List.of(Rejection.of(
                        Rule.DUPLICATE,
                        "the customer has such a booking within " + guard + " of " + proposal.start(),
                        new RejectionDetails.DuplicateWithin(guard))
                .about(proposal.booking().resources()));
    }

    @Override
    public void closeStarts(Proposal template, Surroundings surroundings, ClosedStarts closed) {
        TimeRange near = around(closed.range().start(), closed.range().end());
        spec(template, near, surroundings).ifPresent(spec -> {
            for (Instant start : surroundings.startsActive(spec)) {
                TimeRange inclusive = around(start, start);
                closed.close(inclusive.start(), inclusive.end());
            }
        });
    }

    private TimeRange around(Instant first, Instant last) {
        return TimeRange.of(first.minus(guard), last.plus(guard).plus(1, ChronoUnit.MICROS));
    }

    private static Optional<CountSpec> spec(Proposal proposal, TimeRange range, Surroundings surroundings) {
        return proposal.booking()
                .customer()
                .key()
                .map(customer -> CountSpec.startingIn(range, surroundings.now())
                        .service(proposal.booking().service())
                        .resources(proposal.resourceIds())
                        .customer(customer)
                        .except(proposal.itself()));
    }
}
