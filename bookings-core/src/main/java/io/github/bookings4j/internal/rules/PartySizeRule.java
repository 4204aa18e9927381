package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.List;

/** R8, PARTY_SIZE_NOT_ALLOWED: no larger a party than the service allows today. One that was let in before may stay. */
public final class PartySizeRule implements OpenRule {

    @Override
    public Rule rule() {
        return Rule.PARTY_SIZE_NOT_ALLOWED;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        int max = proposal.service().maxPartySize();
        int size = proposal.booking().partySize();
        boolean grows =
                proposal.existing().map(before -> size > before.partySize()).orElse(true);
        if (size <= max || !grows) {
            return List.of();
        }
        return List.of(Rejection.of(
                Rule.PARTY_SIZE_NOT_ALLOWED,
                "a party of " + size + " is too large; up to " + max + " may come",
                new RejectionDetails.MaxPartySize(max)));
    }

    @Override
    public void closeStarts(Proposal template, ClosedStarts closed) {
        if (!check(template).isEmpty()) {
            closed.closeAll();
        }
    }
}
