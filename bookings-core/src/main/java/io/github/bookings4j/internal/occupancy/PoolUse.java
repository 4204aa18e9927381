package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.spi.Allocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * R8, units: what a pool has left for a candidate at the fullest moment of its busy time, found by one sweep over the starts
 * and ends of the others.
 *
 * @param capacity the smallest capacity among those present at the moment with least left
 * @param left how many units are left at that moment; may be negative where a smaller capacity came later
 * @param blockers everybody present at any moment at which the candidate does not fit
 */
record PoolUse(int capacity, int left, Set<Allocation> blockers) {

    private record Edge(Instant at, boolean opens, Allocation allocation) {}

    /** Ends come before starts of the same instant, for intervals are half-open. */
    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::at).thenComparing(Edge::opens);

    static PoolUse of(Allocation candidate, List<Allocation> others) {
        return new Sweep(candidate).over(edges(candidate, others));
    }

    private static List<Edge> edges(Allocation candidate, List<Allocation> others) {
        List<Edge> edges = new ArrayList<>(2 * others.size());
        for (Allocation other : others) {
            if (other.busy().overlaps(candidate.busy())) {
                edges.add(new Edge(other.busy().start(), true, other));
                edges.add(new Edge(other.busy().end(), false, other));
            }
        }
        edges.sort(ORDER);
        return edges;
    }

    /** Walks from edge to edge, keeping count of who is present. */
    private static final class Sweep {

        private final Allocation candidate;
        private final Set<Allocation> present = new LinkedHashSet<>();
        private final TreeMap<Integer, Integer> capacities = new TreeMap<>();
        private final Set<Allocation> blockers = new LinkedHashSet<>();
        private int used;
        private int leastLeft;
        private int capacityThen;

        Sweep(Allocation candidate) {
            this.candidate = candidate;
            this.leastLeft = candidate.capacity().size();
            this.capacityThen = leastLeft;
        }

        PoolUse over(List<Edge> edges) {
            for (int i = 0; i < edges.size(); i++) {
                step(edges.get(i));
                boolean lastOfInstant = i + 1 == edges.size()
                        || !edges.get(i + 1).at().equals(edges.get(i).at());
                boolean reached = edges.get(i).at().isBefore(candidate.busy().end());
                boolean begun = i + 1 < edges.size()
                        && edges.get(i + 1).at().isAfter(candidate.busy().start());
                if (lastOfInstant && reached && begun) {
                    look();
                }
            }
            return new PoolUse(capacityThen, leastLeft, blockers);
        }

        private void step(Edge edge) {
            Allocation allocation = edge.allocation();
            int capacity = allocation.capacity().size();
            if (edge.opens()) {
                present.add(allocation);
                used += allocation.units();
                capacities.merge(capacity, 1, Integer::sum);
            } else {
                present.remove(allocation);
                used -= allocation.units();
                capacities.computeIfPresent(capacity, (size, count) -> count == 1 ? null : count - 1);
            }
        }

        private void look() {
            int capacity = candidate.capacity().size();
            if (!capacities.isEmpty()) {
                capacity = Math.min(capacity, capacities.firstKey());
            }
            if (capacity - used < leastLeft) {
                leastLeft = capacity - used;
                capacityThen = capacity;
            }
            if (used + candidate.units() > capacity) {
                blockers.addAll(present);
            }
        }
    }
}
