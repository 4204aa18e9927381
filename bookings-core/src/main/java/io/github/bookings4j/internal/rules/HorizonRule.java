package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** R14, HORIZON: not beyond the horizon (inclusive), in the provider's zone. */
public final class HorizonRule implements OpenRule {

    @Override
    public Rule rule() {
        return Rule.HORIZON;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        Instant latest = latest(proposal);
        if (!proposal.start().isAfter(latest)) {
            return List.of();
        }
        return List.of(Rejection.of(
                        Rule.HORIZON,
                        "cannot be booked that far ahead; the latest start is " + latest,
                        new RejectionDetails.StartBounds(Optional.empty(), Optional.of(latest)))
                .about(proposal.booking().resources()));
    }

    @Override
    public void closeStarts(Proposal template, ClosedStarts closed) {
        closed.closeAfter(latest(template));
    }

    private static Instant latest(Proposal proposal) {
        return proposal.service().horizon().latestStart(proposal.now(), proposal.zone());
    }
}
