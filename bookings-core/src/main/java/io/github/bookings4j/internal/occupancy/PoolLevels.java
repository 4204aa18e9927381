package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.spi.Allocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * R8, units: what a pool has left at the fullest moment of each of many busy times, which move forward. Levels change where
 * somebody comes or goes; what matters to one busy time are the levels that it overlaps.
 */
final class PoolLevels implements CapacityLeft {

    private record Edge(long at, boolean opens, int units, int capacity) {}

    private final long[] begins;
    private final SlidingMaximum used;
    /** Units that are lacking to the smallest capacity present; the more, the less is left. */
    private final SlidingMaximum lacking;

    private final Reach reach;
    private int first;
    private int next;

    private PoolLevels(long[] begins, int[] used, int[] lacking, Reach reach) {
        this.begins = begins;
        this.used = new SlidingMaximum(used);
        this.lacking = new SlidingMaximum(lacking);
        this.reach = reach;
    }

    /**
     * The levels of a pool.
     *
     * @param pool who has units
     * @param reach of who wants some
     */
    static PoolLevels of(List<Allocation> pool, Reach reach) {
        List<Edge> edges = new ArrayList<>(2 * pool.size());
        for (Allocation each : pool) {
            int capacity = each.capacity().size();
            edges.add(new Edge(Micros.of(each.busy().start()), true, each.units(), capacity));
            edges.add(new Edge(Micros.of(each.busy().end()), false, each.units(), capacity));
        }
        edges.sort(Comparator.comparingLong(Edge::at));
        return levels(edges, reach);
    }

    private static PoolLevels levels(List<Edge> edges, Reach reach) {
        long[] begins = new long[edges.size()];
        int[] used = new int[edges.size()];
        int[] lacking = new int[edges.size()];
        TreeMap<Integer, Integer> capacities = new TreeMap<>();
        int units = 0;
        int level = -1;
        for (Edge edge : edges) {
            level += level < 0 || begins[level] < edge.at() ? 1 : 0;
            units += edge.opens() ? edge.units() : -edge.units();
            capacities.merge(edge.capacity(), edge.opens() ? 1 : -1, (a, b) -> a + b == 0 ? null : a + b);
            begins[level] = edge.at();
            used[level] = units;
            lacking[level] = capacities.isEmpty() ? Integer.MIN_VALUE : units - capacities.firstKey();
        }
        int size = level + 1;
        return new PoolLevels(
                Arrays.copyOf(begins, size), Arrays.copyOf(used, size), Arrays.copyOf(lacking, size), reach);
    }

    @Override
    public int at(long start, int capacity) {
        while (next < begins.length && begins[next] < start + reach.duration() + reach.after()) {
            used.enter(next);
            lacking.enter(next);
            next++;
        }
        // The last level that begins at or before the busy time is the first that matters.
        while (first + 1 < begins.length && begins[first + 1] <= start - reach.before()) {
            first++;
        }
        used.leaveBefore(first);
        lacking.leaveBefore(first);
        int most = Math.max(0, used.maximum(0));
        int lack = lacking.maximum(Integer.MIN_VALUE);
        return lack == Integer.MIN_VALUE ? capacity - most : Math.min(capacity - most, -lack);
    }
}
