package io.github.bookings4j.internal;

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
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.slots.SlotsEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one place that says which rules apply when. A new rule is a class in {@code rules} and a place in these lists.
 *
 * @param open rules that need no lock
 * @param locked rules that hold for certain only under the locks
 */
record Evaluator(List<OpenRule> open, List<LockedRule> locked) {

    /** All rules: for new bookings. */
    static Evaluator forNewBookings(Environment environment) {
        List<OpenRule> open = new ArrayList<>(startRules(environment));
        open.add(new PartySizeRule());
        return new Evaluator(open, lockedRules(environment));
    }

    /** R11: for bookings that move. The party is as it was. */
    static Evaluator forMoves(Environment environment) {
        return new Evaluator(startRules(environment), lockedRules(environment));
    }

    /** R11: for changes in place that take more time. The start was accepted before, so only its end is in question. */
    static Evaluator forLonger(Environment environment) {
        List<OpenRule> open = new ArrayList<>(slotRule(environment));
        open.addAll(sizeRules(environment));
        return new Evaluator(open, List.of(overlapRule(environment), new BlockedRule()));
    }

    /** R11: for changes in place that take more of a shared capacity at the same time. */
    static Evaluator forMoreUnits(Environment environment) {
        return new Evaluator(sizeRules(environment), List.of(overlapRule(environment)));
    }

    /** R11: for changes in place that take no more than before. */
    static Evaluator forNoMore(Environment environment) {
        return new Evaluator(sizeRules(environment), List.of());
    }

    /** R3: for holds that take their time again. */
    static Evaluator forHolds(Environment environment) {
        return new Evaluator(List.of(), List.of(overlapRule(environment), new BlockedRule(), new BookingLimitRule()));
    }

    /** For bookings taken over from elsewhere. */
    static Evaluator forImports(Environment environment) {
        return new Evaluator(List.of(), List.of(overlapRule(environment)));
    }

    Verdict beforeLock(Proposal proposal) {
        List<Rejection> rejections =
                open.stream().flatMap(rule -> rule.check(proposal).stream()).toList();
        return Verdict.of(rejections, proposal.by());
    }

    Verdict underLock(Proposal proposal, Surroundings surroundings) {
        List<Rejection> rejections = locked.stream()
                .flatMap(rule -> rule.check(proposal, surroundings).stream())
                .toList();
        return Verdict.of(rejections, proposal.by());
    }

    private static List<OpenRule> startRules(Environment environment) {
        return Stream.of(
                        List.of(new InPastRule(), new BookingNoticeRule(), new HorizonRule()),
                        slotRule(environment),
                        List.<OpenRule>of(new HostRules(environment.rules())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<OpenRule> sizeRules(Environment environment) {
        return List.of(new PartySizeRule(), new HostRules(environment.rules()));
    }

    private static List<OpenRule> slotRule(Environment environment) {
        boolean asked = environment.settings().slotValidation() == SlotValidation.ENGINE;
        return environment.slots().filter(engine -> asked).stream()
                .<OpenRule>map((SlotsEngine engine) -> new SlotOfferedRule(engine))
                .toList();
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
