package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R7, R8 and R10, found by looking at one instant of the grid after the other. */
final class Fit {

    private final BufferRule bufferRule;

    Fit(BufferRule bufferRule) {
        this.bufferRule = bufferRule;
    }

    /** Why the candidate cannot have its time on that resource, beside the live bookings there; empty if it can. */
    Optional<Rule> refusal(ModelBooking candidate, List<ModelBooking> others) {
        if (candidate.units > candidate.service.capacity().size()) {
            return Optional.of(Rule.CAPACITY_EXCEEDED);
        }
        List<ModelBooking> strangers = others.stream()
                .filter(other -> !shares(candidate, other) && collide(candidate, other))
                .toList();
        List<ModelBooking> sharers =
                others.stream().filter(other -> shares(candidate, other)).toList();
        Set<ModelBooking> full = candidate.isPool() ? fullPool(candidate, sharers) : fullSitting(candidate, sharers);
        List<ModelBooking> inTheWay = new ArrayList<>(strangers);
        inTheWay.addAll(full);
        if (inTheWay.isEmpty()) {
            return Optional.empty();
        }
        if (inTheWay.stream().allMatch(ModelBooking::isHold)) {
            return Optional.of(Rule.HELD);
        }
        return Optional.of(strangers.stream().allMatch(ModelBooking::isHold) ? Rule.CAPACITY_EXCEEDED : Rule.OVERLAP);
    }

    /** Whether the two share capacity instead of excluding each other. */
    static boolean shares(ModelBooking a, ModelBooking b) {
        if (a.isPool() && b.isPool()) {
            return true;
        }
        return a.isSitting()
                && a.service.equals(b.service)
                && a.start.equals(b.start)
                && Set.copyOf(a.resources).equals(Set.copyOf(b.resources));
    }

    /** Whether there is an instant that both want, buffers counted as the rule says. */
    boolean collide(ModelBooking one, ModelBooking other) {
        boolean busyTimes = bufferRule == BufferRule.SUM || one.isPool() || other.isPool();
        Minutes a = Minutes.of(one);
        Minutes b = Minutes.of(other);
        for (long t = a.busyStart(); t < a.busyEnd(); t += Minutes.GRID) {
            boolean clash = busyTimes
                    ? a.isBusy(t) && b.isBusy(t)
                    : (a.isBusy(t) && b.isAppointment(t)) || (a.isAppointment(t) && b.isBusy(t));
            if (clash) {
                return true;
            }
        }
        return false;
    }

    private static Set<ModelBooking> fullSitting(ModelBooking candidate, List<ModelBooking> members) {
        int seats = candidate.units;
        for (ModelBooking member : members) {
            seats += member.units;
        }
        return seats > candidate.service.capacity().size() ? new HashSet<>(members) : Set.of();
    }

    /** Everybody present at some instant at which there are not enough units. */
    static Set<ModelBooking> fullPool(ModelBooking candidate, List<ModelBooking> others) {
        Set<ModelBooking> full = new HashSet<>();
        Minutes wanted = Minutes.of(candidate);
        for (long t = wanted.busyStart(); t < wanted.busyEnd(); t += Minutes.GRID) {
            List<ModelBooking> present = new ArrayList<>();
            int used = candidate.units;
            int smallest = candidate.service.capacity().size();
            for (ModelBooking other : others) {
                if (Minutes.of(other).isBusy(t)) {
                    present.add(other);
                    used += other.units;
                    smallest = Math.min(smallest, other.service.capacity().size());
                }
            }
            if (used > smallest) {
                full.addAll(present);
            }
        }
        return full;
    }
}
