package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
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
    public Rule rule() {
        return Rule.HOST_RULE;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        List<Rejection> rejections = new ArrayList<>();
        for (BookingRule rule : rules) {
            rule.check(proposal.attempt()).ifPresent(rejection -> rejections.add(named(rule, rejection)));
        }
        return rejections;
    }

    /** Closes nothing: a host's rule can only be asked about one start after the other, see {@link #looksAtEachStart}. */
    @Override
    public void closeStarts(Proposal template, ClosedStarts closed) {}

    @Override
    public boolean looksAtEachStart() {
        return !rules.isEmpty();
    }

    private static Rejection named(BookingRule rule, Rejection rejection) {
        if (!rejection.code().equals(rule.code())) {
            throw new IllegalStateException(
                    "the rule " + rule.code() + " answered with a rejection of code " + rejection.code());
        }
        return rejection;
    }
}
