package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
     * @param surroundings what there was around it
     */
    record Choice(Proposal proposal, Set<String> overridden, Surroundings surroundings) {

        /** Makes a draft of it, by the one who asked for it. */
        Draft draft(BookingEventType type) {
            return Draft.of(proposal.existing(), proposal.booking(), type, proposal.by(), proposal.now())
                    .overriding(overridden)
                    .displacing(surroundings.expiredIn(proposal));
        }
    }

    /**
     * Asks the open rules about each.
     *
     * @param policy what is said already, whichever is taken
     * @param unknown rejections of candidates that are none
     * @param invalid rejections of what all candidates have in common
     */
    static Candidates of(
            Evaluator evaluator,
            Verdict policy,
            List<Proposal> proposals,
            List<Rejection> unknown,
            List<Rejection> invalid) {
        List<Option> options = proposals.stream()
                .map(proposal -> new Option(proposal, policy.and(evaluator.beforeLock(proposal))))
                .toList();
        List<Rejection> flaws = Stream.of(policy.refusals(), unknown, invalid)
                .flatMap(List::stream)
                .toList();
        return new Candidates(evaluator, options, flaws, !policy.passes() || !invalid.isEmpty());
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

    /** Takes the first candidate, in the host's order, that passes everything; or gives every reason why none does. */
    Outcome<Choice> pick(CandidateSorter sorter, BookingReads reads, Instant now) {
        Surroundings surroundings =
                Surroundings.of(options.stream().map(Option::proposal).toList(), reads, now);
        Optional<Choice> choice = hopeful() ? first(sorter.sort(options, reads), surroundings) : Optional.empty();
        return choice.<Outcome<Choice>>map(Outcome.Accepted::new)
                .orElseGet(() -> new Outcome.Refused<>(reasons(surroundings)));
    }

    private Optional<Choice> first(List<Option> order, Surroundings surroundings) {
        return order.stream()
                .filter(option -> option.verdict().passes())
                .map(option -> new Option(option.proposal(), option.verdict().and(locked(option, surroundings))))
                .filter(option -> option.verdict().passes())
                .findFirst()
                .map(option -> new Choice(option.proposal(), option.verdict().overridden(), surroundings));
    }

    private List<Rejection> reasons(Surroundings surroundings) {
        Set<Rejection> reasons = new LinkedHashSet<>(flaws);
        for (Option option : options) {
            reasons.addAll(option.verdict().refusals());
            reasons.addAll(locked(option, surroundings).refusals());
        }
        return List.copyOf(reasons);
    }

    private Verdict locked(Option option, Surroundings surroundings) {
        return evaluator.underLock(option.proposal(), surroundings);
    }
}
