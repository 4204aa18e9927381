package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * R9: what a request may take, in the order of the request, each looked at by the open rules already. The first that passes
 * all rules is taken; if none does, the reasons of each are given.
 *
 * @param evaluator the rules that apply
 * @param options the candidates whose resources are known
 * @param flaws what is wrong with the request itself: policy, unknown resources, invalid add-ons
 * @param fatal whether a flaw concerns all candidates, so that none may be taken
 */
record Candidates(Evaluator evaluator, List<Option> options, List<Rejection> flaws, boolean fatal) {

    /**
     * A candidate and what is said of it so far.
     *
     * @param proposal what it would be
     * @param verdict of the rules that were asked
     */
    record Option(Proposal proposal, Verdict verdict) {}

    /**
     * The candidate that is taken.
     *
     * @param proposal what it will be
     * @param overridden codes of rules that would have refused it
     * @param displaced expired holds that lose their allocations to it
     */
    record Choice(Proposal proposal, Set<String> overridden, Set<BookingId> displaced) {

        /** Makes a draft of it, by the one who asked for it. */
        Draft draft(BookingEventType type) {
            return Draft.of(proposal.existing(), proposal.booking(), type, proposal.by(), proposal.now())
                    .overriding(overridden)
                    .displacing(displaced);
        }
    }

    /** Whether any of them may still be taken, once the locked rules have been asked. */
    boolean hopeful() {
        return !fatal && options.stream().anyMatch(option -> option.verdict().passes());
    }

    /** The calendars of all candidates. */
    Set<LockKey> calendars() {
        Set<LockKey> keys = new HashSet<>();
        for (Option option : options) {
            option.proposal().booking().resources().ids().forEach(id -> keys.add(LockKey.calendar(id)));
        }
        return keys;
    }

    /** The longest busy time of any candidate. */
    Duration longest() {
        return options.stream()
                .map(option -> option.proposal().booking().busyTime().duration())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** The same candidates in the host's order. */
    Candidates in(List<Option> order) {
        return new Candidates(evaluator, order, flaws, fatal);
    }

    /** Takes the first candidate that passes everything, or gives every reason why none does. Each is judged once. */
    Outcome<Choice> pick(BookingReads reads, Instant now) {
        Surroundings surroundings =
                Surroundings.of(options.stream().map(Option::proposal).toList(), reads, now);
        Set<Rejection> reasons = new LinkedHashSet<>(flaws);
        for (Option option : options) {
            Verdict verdict = option.verdict().and(evaluator.underLock(option.proposal(), surroundings));
            if (verdict.passes() && !fatal) {
                return new Outcome.Accepted<>(
                        new Choice(option.proposal(), verdict.overridden(), surroundings.expiredIn(option.proposal())));
            }
            reasons.addAll(verdict.refusals());
        }
        return new Outcome.Refused<>(List.copyOf(reasons));
    }
}
