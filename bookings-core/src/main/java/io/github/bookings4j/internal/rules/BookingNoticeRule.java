package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** R14, BOOKING_NOTICE: not before now + notice (inclusive). A start that has passed is IN_PAST's, so one cause gives one refusal. */
public final class BookingNoticeRule implements OpenRule {

    @Override
    public Rule rule() {
        return Rule.BOOKING_NOTICE;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        Instant earliest = earliest(proposal);
        boolean passed = proposal.start().isBefore(proposal.now());
        if (passed || !proposal.start().isBefore(earliest)) {
            return List.of();
        }
        return List.of(Rejection.of(
                Rule.BOOKING_NOTICE,
                "must be booked " + proposal.service().bookingNotice() + " ahead; the earliest start is " + earliest,
                new RejectionDetails.StartBounds(Optional.of(earliest), Optional.empty())));
    }

    @Override
    public void closeStarts(Proposal template, ClosedStarts closed) {
        closed.close(template.now(), earliest(template));
    }

    private static Instant earliest(Proposal proposal) {
        return proposal.now().plus(proposal.service().bookingNotice());
    }
}
