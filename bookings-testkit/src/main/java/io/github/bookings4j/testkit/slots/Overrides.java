package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.testkit.random.Dice;
import java.util.Arrays;
import java.util.List;

/** Members of staff who may do anything, or some things, that can be overridden. */
final class Overrides {

    private static final List<Rule> OVERRIDABLE = Arrays.stream(Rule.values())
            .filter(rule -> rule.isOverridable() && rule != Rule.HOST_RULE)
            .toList();

    /** Overrides all rules that can be. */
    static final By ALL = of(OVERRIDABLE).overridingHostRule(HalfPastRule.CODE);

    private Overrides() {}

    /** Overrides a few rules, or none; never that a start must be on offer. */
    static By some(Dice dice) {
        List<Rule> rules = dice.someOf(OVERRIDABLE).stream()
                .filter(rule -> rule != Rule.SLOT_NOT_OFFERED)
                .toList();
        return dice.chance(30) ? of(rules).overridingHostRule(HalfPastRule.CODE) : of(rules);
    }

    private static By of(List<Rule> rules) {
        return By.staff("s-1").overriding(rules.toArray(Rule[]::new));
    }
}
