package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.Allocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R7, R8 and R10: whether one more allocation fits among those present on its resource, and if not, why. */
public final class Occupancy {

    private Occupancy() {}

    /**
     * What keeps the candidate out, if anything.
     *
     * @param candidate with today's capacity
     * @param others on the same resource; expired holds and the candidate's own booking are looked past
     * @param rule how buffers meet
     * @param now when holds are looked at
     */
    public static Optional<Obstacle> obstacle(
            Allocation candidate, List<Allocation> others, BufferRule rule, Instant now) {
        List<Allocation> strangers = new ArrayList<>();
        List<Allocation> companions = new ArrayList<>();
        List<Allocation> pool = new ArrayList<>();
        for (Allocation other : others) {
            if (!other.isLive(now) || other.booking().equals(candidate.booking())) {
                continue;
            }
            if (other.sitting().equals(candidate.sitting())) {
                companions.add(other);
            } else if (Overlap.isPool(candidate) && Overlap.isPool(other)) {
                pool.add(other);
            } else if (Overlap.between(candidate, other, rule)) {
                strangers.add(other);
            }
        }
        PoolUse use = candidate.capacity().kind() == Capacity.Kind.UNITS
                ? PoolUse.of(candidate, pool)
                : seatsUse(candidate, companions);
        return obstacle(candidate, strangers, use);
    }

    private static PoolUse seatsUse(Allocation candidate, List<Allocation> companions) {
        int size = candidate.capacity().size();
        int left = size - companions.stream().mapToInt(Allocation::units).sum();
        boolean full = left < candidate.units();
        return new PoolUse(size, left, full ? new LinkedHashSet<>(companions) : Set.of());
    }

    private static Optional<Obstacle> obstacle(Allocation candidate, List<Allocation> strangers, PoolUse use) {
        boolean neverFits = candidate.units() > candidate.capacity().size();
        List<Allocation> blockers = new ArrayList<>(strangers);
        blockers.addAll(use.blockers());
        if (blockers.isEmpty() && !neverFits) {
            return Optional.empty();
        }
        return Optional.of(
                new Obstacle(rule(strangers, blockers, neverFits), blockers, use.capacity(), Math.max(0, use.left())));
    }

    private static Rule rule(List<Allocation> strangers, List<Allocation> blockers, boolean neverFits) {
        if (neverFits) {
            return Rule.CAPACITY_EXCEEDED;
        }
        if (blockers.stream().allMatch(Occupancy::isHold)) {
            return Rule.HELD;
        }
        return strangers.stream().allMatch(Occupancy::isHold) ? Rule.CAPACITY_EXCEEDED : Rule.OVERLAP;
    }

    private static boolean isHold(Allocation allocation) {
        return allocation.expiresAt().isPresent();
    }
}
