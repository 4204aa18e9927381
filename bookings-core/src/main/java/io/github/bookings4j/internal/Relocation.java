package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.Candidates.Choice;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * R11: lets an existing booking take other time, resources or units, if its policy and the acceptance rules allow.
 *
 * @param before as it is
 * @param type RESCHEDULED or CHANGED
 * @param by who asks
 * @param policy what the booking's own terms say
 * @param candidates what it may become
 * @param sorter the host's order of candidates
 * @param limits locks beyond those of the calendars
 */
record Relocation(
        Booking before,
        BookingEventType type,
        By by,
        Verdict policy,
        Candidates candidates,
        CandidateSorter sorter,
        List<LockKey> limits) {

    Plan plan() {
        Set<LockKey> locks = new HashSet<>();
        if (hopeful()) {
            locks.addAll(Plan.calendars(before));
            locks.addAll(candidates.calendars());
            locks.addAll(limits);
        }
        return new Plan.Proceed(locks, this::decide);
    }

    private boolean hopeful() {
        return policy.passes() && candidates.hopeful();
    }

    private Outcome<Draft> decide(BookingReads reads, Instant now) {
        Optional<Choice> choice =
                hopeful() ? candidates.choose(sorter.sort(candidates.options(), reads), reads, now) : Optional.empty();
        if (choice.isEmpty()) {
            List<Rejection> reasons = new ArrayList<>(policy.refusals());
            reasons.addAll(candidates.reasons(reads, now));
            return new Outcome.Refused<>(reasons);
        }
        Choice taken = choice.get();
        Draft draft = Draft.of(
                Optional.of(before),
                taken.proposal().booking(),
                type,
                by,
                taken.proposal().now());
        return new Outcome.Accepted<>(draft.overriding(
                        policy.and(new Verdict(List.of(), taken.overridden())).overridden())
                .displacing(taken.surroundings().expiredIn(taken.proposal())));
    }
}
