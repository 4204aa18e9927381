package io.github.bookings4j.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Windows as instants, in microseconds: what {@link OpenWindows} finds. For one thread. */
final class Windows {

    /** More than any window has. */
    static final int NONE = Integer.MAX_VALUE;

    private record WithCapacity(long start, long end, int capacity) {}

    private final Spans all = new Spans();
    private final List<WithCapacity> withCapacity = new ArrayList<>();
    private int next;

    /** Each as large as can be among those that begin on one date; by date, so that two of them may overlap. */
    Spans all() {
        return all;
    }

    /** When anything is open: by start, whatever overlaps or touches made one. */
    Spans merged() {
        return all.merged();
    }

    /** Whether any window has a capacity of its own. */
    boolean hasCapacities() {
        return !withCapacity.isEmpty();
    }

    /** Remembers that there is a capacity of its own in that span. */
    void addCapacity(long start, long end, int capacity) {
        if (capacity > 0 && start < end) {
            withCapacity.add(new WithCapacity(start, end, capacity));
            withCapacity.sort(Comparator.comparingLong(WithCapacity::start));
        }
    }

    /**
     * The smallest capacity that any window has of its own at that time; {@link #NONE}, if none does.
     *
     * @param start not before that of the last question
     */
    int capacity(long start, long end) {
        while (next < withCapacity.size() && withCapacity.get(next).end() <= start) {
            next++;
        }
        int smallest = NONE;
        for (int i = next; i < withCapacity.size() && withCapacity.get(i).start() < end; i++) {
            if (withCapacity.get(i).end() > start) {
                smallest = Math.min(smallest, withCapacity.get(i).capacity());
            }
        }
        return smallest;
    }
}
