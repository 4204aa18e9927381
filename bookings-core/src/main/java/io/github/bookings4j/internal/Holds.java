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
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R3: lets a hold take its time again, whether it has expired or not; what it had is not counted against it. */
record Holds(Environment environment, Evaluator evaluator) {

    Holds(Environment environment) {
        this(environment, Evaluator.forHolds(environment));
    }

    /** Changes the hold {@code before} into {@code after} if its time can be had under the locks. */
    Plan retake(Booking before, Booking after, BookingEventType type, By by, Instant now) {
        Optional<BookableService> service = environment.catalog().service(before.tenant(), before.service());
        if (service.isEmpty()) {
            return Plan.Refused.because(Services.unknown(before.service()));
        }
        Services.Lookup lookup = Services.resources(service.get(), before.resources());
        if (lookup.rejection().isPresent()) {
            return Plan.Refused.because(lookup.rejection().get());
        }
        Proposal today = Proposal.of(service.get(), lookup.resources(), after, Optional.of(before), by, now);
        Proposal proposal = before.isExpired(now) ? today : today.keepingItsCapacity();
        Set<LockKey> locks = Plan.calendars(before);
        locks.addAll(BookingLimitRule.locks(
                service.get().limits(), before.service(), after.customer().key()));
        Draft draft = Draft.of(Optional.of(before), after, type, by, now);
        return new Plan.Proceed(locks, (reads, lockedAt) -> decide(proposal, draft, reads, lockedAt));
    }

    private Outcome<Draft> decide(Proposal proposal, Draft draft, BookingReads reads, Instant now) {
        Surroundings surroundings = Surroundings.of(List.of(proposal), reads, now);
        Verdict verdict = evaluator.underLock(proposal, surroundings);
        if (!verdict.passes()) {
            return new Outcome.Refused<>(List.of(lost(verdict.refusals())));
        }
        return new Outcome.Accepted<>(
                draft.overriding(verdict.overridden()).displacing(surroundings.expiredIn(proposal)));
    }

    static Rejection lost(List<Rejection> causes) {
        String why = causes.isEmpty() ? "it has expired" : causes.get(0).message();
        return Rejection.of(Rule.HOLD_LOST, "the hold is lost: " + why, new RejectionDetails.Lost(causes));
    }
}
