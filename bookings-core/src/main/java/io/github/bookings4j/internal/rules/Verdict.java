package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What some rules say of a proposal, overrides taken into account (R6).
 *
 * @param refusals that stand
 * @param overridden codes of those that would have refused, had they not been overridden
 */
public record Verdict(List<Rejection> refusals, Set<String> overridden) {

    /** Copies the collections. */
    public Verdict {
        refusals = List.copyOf(refusals);
        overridden = Set.copyOf(overridden);
    }

    /** Nothing is said against it. */
    public static Verdict none() {
        return new Verdict(List.of(), Set.of());
    }

    /** Sorts rejections into those that stand and those that are overridden by name. */
    public static Verdict of(List<Rejection> rejections, By by) {
        Set<Rejection> refusals = new LinkedHashSet<>();
        Set<String> overridden = new TreeSet<>();
        for (Rejection rejection : rejections) {
            if (rejection.rule().isOverridable() && by.overrides().contains(rejection.code())) {
                overridden.add(rejection.code());
            } else {
                refusals.add(rejection);
            }
        }
        return new Verdict(List.copyOf(refusals), overridden);
    }

    /** Whether nothing stands in the way. */
    public boolean passes() {
        return refusals.isEmpty();
    }

    /** Both together. */
    public Verdict and(Verdict other) {
        Set<Rejection> all = new LinkedHashSet<>(refusals);
        all.addAll(other.refusals);
        Set<String> codes = new TreeSet<>(overridden);
        codes.addAll(other.overridden);
        return new Verdict(List.copyOf(all), codes);
    }
}
