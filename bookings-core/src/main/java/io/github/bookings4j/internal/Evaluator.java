package io.github.bookings4j.internal;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.rules.BlockedRule;
import io.github.bookings4j.internal.rules.BookingLimitRule;
import io.github.bookings4j.internal.rules.BookingNoticeRule;
import io.github.bookings4j.internal.rules.DuplicateRule;
import io.github.bookings4j.internal.rules.HorizonRule;
import io.github.bookings4j.internal.rules.HostRules;
import io.github.bookings4j.internal.rules.InPastRule;
import io.github.bookings4j.internal.rules.LockedRule;
import io.github.bookings4j.internal.rules.OpenRule;
import io.github.bookings4j.internal.rules.OverlapRule;
import io.github.bookings4j.internal.rules.PartySizeRule;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.SlotOfferedRule;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The one place that says which rules apply when. A new rule is a class in {@code rules} and a place in these lists.
 *
 * @param open rules that need no lock
 * @param locked rules that hold for certain only under the locks
 * @param capacity puts a proposal under the capacity that is to apply
 */
public record Evaluator(List<OpenRule> open, List<LockedRule> locked, UnaryOperator<Proposal> capacity) {

    /** All rules: for new bookings. */
    static Evaluator forNewBookings(Environment environment) {
        List<OpenRule> open = new ArrayList<>(startRules(environment));
        open.add(new PartySizeRule());
        return new Evaluator(open, lockedRules(environment), ofToday(environment));
    }

    /** R11: for bookings that move. The party is as it was. */
    static Evaluator forMoves(Environment environment) {
        return new Evaluator(startRules(environment), lockedRules(environment), ofToday(environment));
    }

    /** For what a question for slots is about. */
    public static Evaluator of(SlotQuery query, Environment environment) {
        return query.rescheduling().isPresent() ? forMoves(environment) : forNewBookings(environment);
    }

    /** R11: for changes in place that take more time. The start was accepted before, so only its end is in question. */
    static Evaluator forLonger(Environment environment) {
        List<OpenRule> open = new ArrayList<>(slotRule(environment, SlotOfferedRule::ofKeptStart));
        open.addAll(sizeRules(environment));
        return new Evaluator(open, List.of(overlapRule(environment), new BlockedRule()), ofTodayInPlace(environment));
    }

    /** R11: for changes in place that take more of a shared capacity at the same time. */
    static Evaluator forMoreUnits(Environment environment) {
        return new Evaluator(sizeRules(environment), List.of(overlapRule(environment)), ofTodayInPlace(environment));
    }

    /** R11: for changes in place that take no more than before. */
    static Evaluator forNoMore(Environment environment) {
        return new Evaluator(sizeRules(environment), List.of(), UnaryOperator.identity());
    }

    /** R3: for holds that take their time again. */
    static Evaluator forHolds(Environment environment) {
        return new Evaluator(
                List.of(),
                List.of(overlapRule(environment), new BlockedRule(), new BookingLimitRule()),
                ofTodayInPlace(environment));
    }

    /** For bookings taken over from elsewhere. */
    static Evaluator forImports(Environment environment) {
        return new Evaluator(List.of(), List.of(overlapRule(environment)), UnaryOperator.identity());
    }

    /** What the open rules say. */
    public Verdict beforeLock(Proposal proposal) {
        List<Rejection> rejections =
                open.stream().flatMap(rule -> rule.check(proposal).stream()).toList();
        return Verdict.of(rejections, proposal.by());
    }

    /** What the locked rules say. */
    public Verdict underLock(Proposal proposal, Surroundings surroundings) {
        List<Rejection> rejections = locked.stream()
                .flatMap(rule -> rule.check(proposal, surroundings).stream())
                .toList();
        return Verdict.of(rejections, proposal.by());
    }

    /** R29: what {@link #beforeLock} says, of all starts of a range at once; but for the engine and the host's own rules. */
    public void closeBeforeLock(Proposal template, ClosedStarts closed) {
        open.stream()
                .filter(rule -> !isOverridden(rule.rule(), template.by()))
                .forEach(rule -> rule.closeStarts(template, closed));
    }

    /** R29: what {@link #underLock} says, of all starts of a range at once. */
    public void closeUnderLock(Proposal template, Surroundings surroundings, ClosedStarts closed) {
        locked.stream()
                .filter(rule -> !isOverridden(rule.rule(), template.by()))
                .forEach(rule -> rule.closeStarts(template, surroundings, closed));
    }

    /** A start that the engine offers, under the capacity that is to apply there. */
    public Proposal at(Proposal template, Slot slot) {
        return asksEngine()
                ? template.at(slot)
                : template.startingAt(slot.start()).underCapacityOfToday();
    }

    /** Whether the engine says the capacity of each start: a window of opening hours may have one of its own. */
    public boolean engineSaysCapacity(Proposal template) {
        return template.isShared() && asksEngine();
    }

    /** The capacity that is to apply to a template at all starts, unless the engine says it; see {@link #capacity}. */
    public int capacityOf(Proposal template) {
        return template.isShared()
                ? template.service().capacity().size()
                : template.booking().sold().capacity().size();
    }

    private boolean asksEngine() {
        return open.stream().anyMatch(SlotOfferedRule.class::isInstance);
    }

    /** Whether rules that can only be asked about one start after the other let that one pass. */
    public boolean allowsStart(Proposal proposal) {
        return open.stream()
                .filter(OpenRule::looksAtEachStart)
                .allMatch(
                        rule -> Verdict.of(rule.check(proposal), proposal.by()).passes());
    }

    /** Whether there are any of those. */
    public boolean looksAtEachStart() {
        return open.stream().anyMatch(OpenRule::looksAtEachStart);
    }

    private static boolean isOverridden(Rule rule, By by) {
        return rule.isOverridable() && by.overrides().contains(rule.name());
    }

    private static List<OpenRule> startRules(Environment environment) {
        return Stream.of(
                        List.of(new InPastRule(), new BookingNoticeRule(), new HorizonRule()),
                        slotRule(environment, SlotOfferedRule::ofStart),
                        List.of(new HostRules(environment.rules())))
                .<OpenRule>flatMap(List::stream)
                .toList();
    }

    private static List<OpenRule> sizeRules(Environment environment) {
        return List.of(new PartySizeRule(), new HostRules(environment.rules()));
    }

    private static List<SlotOfferedRule> slotRule(
            Environment environment, Function<SlotsEngine, SlotOfferedRule> rule) {
        boolean asked = environment.settings().slotValidation() == SlotValidation.ENGINE;
        return environment.slots().filter(engine -> asked).stream().map(rule).toList();
    }

    private static UnaryOperator<Proposal> ofToday(Environment environment) {
        return ofToday(slotRule(environment, SlotOfferedRule::ofStart));
    }

    private static UnaryOperator<Proposal> ofTodayInPlace(Environment environment) {
        return ofToday(slotRule(environment, SlotOfferedRule::ofKeptStart));
    }

    /** Where a capacity is shared, the engine is asked: a window of opening hours may have one of its own. */
    private static UnaryOperator<Proposal> ofToday(List<SlotOfferedRule> engine) {
        return proposal -> {
            boolean asked = proposal.isShared() && !engine.isEmpty();
            return (asked ? engine.get(0).answered(proposal) : proposal).underCapacityOfToday();
        };
    }

    private static List<LockedRule> lockedRules(Environment environment) {
        List<LockedRule> rules =
                new ArrayList<>(List.of(overlapRule(environment), new BlockedRule(), new BookingLimitRule()));
        if (!environment.settings().duplicateGuard().isZero()) {
            rules.add(new DuplicateRule(environment.settings().duplicateGuard()));
        }
        return rules;
    }

    private static LockedRule overlapRule(Environment environment) {
        return new OverlapRule(environment.settings().bufferRule());
    }
}
