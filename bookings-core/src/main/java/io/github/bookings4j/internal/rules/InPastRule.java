package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.List;
import java.util.Optional;

/** R14, IN_PAST: not before now. */
public final class InPastRule implements OpenRule {

    @Override
    public Rule rule() {
        return Rule.IN_PAST;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        if (!proposal.start().isBefore(proposal.now())) {
            return List.of();
        }
        return List.of(Rejection.of(
                Rule.IN_PAST,
                "the start " + proposal.start() + " has passed",
                new RejectionDetails.StartBounds(Optional.of(proposal.now()), Optional.empty())));
    }

    @Override
    public void closeStarts(Proposal template, ClosedStarts closed) {
        closed.closeBefore(template.now());
    }
}
