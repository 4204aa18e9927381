package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.occupancy.Reach;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.util.ArrayList;
import java.util.List;

/** R21, BLOCKED: the busy time touches no blocked time of any of the resources. */
public final class BlockedRule implements LockedRule {

    @Override
    public Rule rule() {
        return Rule.BLOCKED;
    }

    @Override
    public List<Rejection> check(Proposal proposal, Surroundings surroundings) {
        List<Rejection> rejections = new ArrayList<>();
        for (String resource : proposal.booking().resources().ids()) {
            List<TimeRange> blocked = surroundings.blocked(resource).stream()
                    .filter(proposal.booking().busyTime()::overlaps)
                    .toList();
            if (!blocked.isEmpty()) {
                rejections.add(Rejection.of(
                                Rule.BLOCKED,
                                resource + " is blocked at " + blocked.get(0),
                                new RejectionDetails.Conflict(resource, blocked))
                        .about(proposal.booking().resources()));
            }
        }
        return rejections;
    }

    @Override
    public void closeStarts(Proposal template, Surroundings surroundings, ClosedStarts closed) {
        Reach reach = Reach.of(template.time(), template.booking().busyTime());
        for (String resource : template.booking().resources().ids()) {
            surroundings.blocked(resource).forEach(blocked -> reach.close(blocked, closed));
        }
    }
}
