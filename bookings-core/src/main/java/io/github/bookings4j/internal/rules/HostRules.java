package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingRule;
import java.util.ArrayList;
import java.util.List;

/** R20, HOST_RULE: the host's own rules, each under its code. */
public final class HostRules implements OpenRule {

    private final List<BookingRule> rules;

    /** Asks these rules, in order. */
    public HostRules(List<BookingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        List<Rejection> rejections = new ArrayList<>();
        for (BookingRule rule : rules) {
            rule.check(proposal.attempt()).ifPresent(rejection -> rejections.add(named(rule, rejection)));
        }
        return rejections;
    }

    private static Rejection named(BookingRule rule, Rejection rejection) {
        if (!rejection.code().equals(rule.code())) {
            throw new IllegalStateException(
                    "the rule " + rule.code() + " answered with a rejection of code " + rejection.code());
        }
        return rejection;
    }
}
