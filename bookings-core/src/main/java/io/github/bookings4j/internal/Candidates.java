package io.github.bookings4j.internal;

import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * R9: what a request may take, in the order of the request, each looked at by the open rules already. The first that passes
 * all rules is taken; if none does, the reasons of each are given.
 *
 * @param evaluator the rules that apply
 * @param options the candidates whose resources are known
 * @param flaws what is wrong with the request itself: unknown resources, invalid add-ons
 * @param fatal whether a flaw concerns all candidates, so that none may be taken
 */
record Candidates(Evaluator evaluator, List<Option> options, List<Rejection> flaws, boolean fatal) {

    /**
     * A candidate and what the open rules say of it.
     *
     * @param proposal what it would be
     * @param open the verdict
     */
    record Option(Proposal proposal, Verdict open) {}

    /**
     * The candidate that is taken.
     *
     * @param proposal what it will be
     * @param overridden codes of rules that would have refused it
     * @param surroundings what there was around it
     */
    record Choice(Proposal proposal, Set<String> overridden, Surroundings surroundings) {}

    static Candidates of(
            Evaluator evaluator, List<Proposal> proposals, List<Rejection> unknown, List<Rejection> invalid) {
        List<Option> options = proposals.stream()
                .map(proposal -> new Option(proposal, evaluator.beforeLock(proposal)))
                .toList();
        List<Rejection> flaws = new ArrayList<>(unknown);
        flaws.addAll(invalid);
        return new Candidates(evaluator, options, flaws, !invalid.isEmpty());
    }

    /** Whether any of them may still be taken, once the locked rules have been asked. */
    boolean hopeful() {
        return !fatal && options.stream().anyMatch(option -> option.open().passes());
    }

    /** The calendars of all candidates. */
    Set<LockKey> calendars() {
        Set<LockKey> keys = new HashSet<>();
        for (Option option : options) {
            option.proposal().booking().resources().ids().forEach(id -> keys.add(LockKey.calendar(id)));
        }
        return keys;
    }

    /** The first candidate that passes everything. */
    Optional<Choice> choose(List<Option> order, BookingReads reads, Instant now) {
        Surroundings surroundings = surroundings(reads, now);
        for (Option option : order) {
            if (!option.open().passes()) {
                continue;
            }
            Verdict locked = evaluator.underLock(option.proposal(), surroundings);
            if (locked.passes()) {
                Verdict both = option.open().and(locked);
                return Optional.of(new Choice(option.proposal(), both.overridden(), surroundings));
            }
        }
        return Optional.empty();
    }

    /** Every reason why none can be taken. */
    List<Rejection> reasons(BookingReads reads, Instant now) {
        Surroundings surroundings = surroundings(reads, now);
        Set<Rejection> reasons = new LinkedHashSet<>(flaws);
        for (Option option : options) {
            reasons.addAll(option.open()
                    .and(evaluator.underLock(option.proposal(), surroundings))
                    .refusals());
        }
        return List.copyOf(reasons);
    }

    private Surroundings surroundings(BookingReads reads, Instant now) {
        return Surroundings.of(options.stream().map(Option::proposal).toList(), reads, now);
    }
}
