package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.BookingLimitRule;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R3: lets a hold take its time again, whether it has expired or not; what it had is not counted against it. */
record Holds(Evaluator evaluator) {

    Holds(Environment environment) {
        this(Evaluator.forHolds(environment));
    }

    /** Changes the hold {@code before} into {@code after} if its time can be had under the locks. */
    Plan retake(BookableService service, Booking before, Booking after, BookingEventType type, By by, Instant now) {
        Services.Lookup lookup = Services.resources(service, before.resources());
        if (lookup.rejection().isPresent()) {
            return Plan.Refused.because(lost(List.of(lookup.rejection().get())));
        }
        Proposal proposal = proposal(service, lookup.resources(), before, after, by, now);
        Set<LockKey> locks = Plan.calendars(before);
        locks.addAll(BookingLimitRule.locks(
                service.limits(), before.service(), after.customer().key()));
        return new Plan.Proceed(
                locks, after.busyTime().duration(), (reads, lockedAt) -> decide(proposal, type, reads, lockedAt));
    }

    /** A live hold keeps a capacity that was lowered after it was made: lowering only stops newcomers (R8). */
    private Proposal proposal(
            BookableService service, List<Resource> resources, Booking before, Booking after, By by, Instant now) {
        Proposal asSold = new Proposal(service, resources, after, Optional.of(before), by, now);
        Proposal ofToday = evaluator.capacity().apply(asSold);
        boolean lowered = ofToday.booking().sold().capacity().size()
                < before.sold().capacity().size();
        return lowered && !before.isExpired(now) ? asSold : ofToday;
    }

    private Outcome<Draft> decide(Proposal proposal, BookingEventType type, BookingReads reads, Instant now) {
        Surroundings surroundings = Surroundings.of(List.of(proposal), reads, now);
        Verdict verdict = evaluator.underLock(proposal, surroundings);
        return verdict.passes()
                ? new Outcome.Accepted<>(
                        new Candidates.Choice(proposal, verdict.overridden(), surroundings.expiredIn(proposal))
                                .draft(type))
                : new Outcome.Refused<>(refusals(proposal, type, verdict, now));
    }

    /** A live hold that cannot be extended is not lost yet. */
    private static List<Rejection> refusals(Proposal proposal, BookingEventType type, Verdict verdict, Instant now) {
        boolean stands = type == BookingEventType.HOLD_EXTENDED
                && !proposal.existing().orElseThrow().isExpired(now);
        return stands ? verdict.refusals() : List.of(lost(verdict.refusals()));
    }

    static Rejection lost(List<Rejection> causes) {
        String why = causes.isEmpty() ? "it has expired" : causes.get(0).message();
        return Rejection.of(Rule.HOLD_LOST, "the hold is lost: " + why, new RejectionDetails.Lost(causes));
    }
}
