package io.github.bookings4j.testkit.model;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Rule;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** R9: the first candidate that nothing speaks against is taken; if there is none, the reasons of each are given. */
final class Choice {

    private final BookableService service;
    private final Set<String> overrides;
    private final Set<String> reasons = new TreeSet<>();
    private final Set<String> overridden = new TreeSet<>();
    private Optional<Expected.Accepted> first = Optional.empty();
    private boolean forbidden;

    Choice(BookableService service, Set<String> overrides) {
        this.service = service;
        this.overrides = overrides;
    }

    /** No candidate may be taken, for that reason. */
    void forbid(Rule rule) {
        forbidden = true;
        reasons.add(rule.name());
    }

    /** No candidate may be taken for these reasons, unless they are overridden. */
    void forbid(Collection<String> codes) {
        for (String code : codes) {
            if (overrides.contains(code)) {
                overridden.add(code);
            } else {
                forbidden = true;
                reasons.add(code);
            }
        }
    }

    void offer(ModelBooking candidate, Function<ModelBooking, Set<String>> rules) {
        if (candidate.resources.stream().anyMatch(id -> service.resource(id).isEmpty())) {
            reasons.add(Rule.UNKNOWN_RESOURCE.name());
            return;
        }
        Set<String> against = rules.apply(candidate);
        Set<String> standing = new TreeSet<>(against);
        standing.removeAll(overrides);
        reasons.addAll(standing);
        if (standing.isEmpty() && first.isEmpty()) {
            Set<String> named = new TreeSet<>(against);
            named.addAll(overridden);
            first = Optional.of(new Expected.Accepted(candidate, BookingEventType.CREATED, named, Set.of()));
        }
    }

    Expected result(BookingEventType type) {
        if (forbidden || first.isEmpty()) {
            return new Expected.Refused(reasons);
        }
        Expected.Accepted taken = first.get();
        return new Expected.Accepted(taken.after(), type, taken.overridden(), Set.of());
    }
}
