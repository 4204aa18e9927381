package io.github.bookings4j.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Windows as instants, in microseconds: what {@link OpenWindows} finds. For one thread. */
final class Windows {

    /** More than any window has. */
    static final int NONE = Integer.MAX_VALUE;

    private record WithCapacity(long start, long end, int capacity) {}

    private final Spans all = new Spans();
    private final List<WithCapacity> withCapacity = new ArrayList<>();
    /** Those that have begun, the smallest first; one that has ended goes when it is the smallest. */
    private final PriorityQueue<WithCapacity> present =
            new PriorityQueue<>(Comparator.comparingInt(WithCapacity::capacity));

    private Spans limited = new Spans();
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

    /** Remembers that there is a capacity of its own in those spans. */
    void addCapacity(Spans spans, int capacity) {
        for (int i = 0; i < spans.size(); i++) {
            withCapacity.add(new WithCapacity(spans.start(i), spans.end(i), capacity));
            limited.add(spans.start(i), spans.end(i));
        }
    }

    /** Nothing more is added; from here on {@link #capacity} may be asked. */
    Windows complete() {
        withCapacity.sort(Comparator.comparingLong(WithCapacity::start));
        limited = limited.merged();
        return this;
    }

    /**
     * The smallest capacity at any moment of that time; {@link #NONE}, if no window has one of its own.
     *
     * @param start not before that of the last question
     * @param end likewise
     * @param otherwise what counts at the moments at which no window has one of its own, if another has
     */
    int capacity(long start, long end, int otherwise) {
        for (; next < withCapacity.size() && withCapacity.get(next).start() < end; next++) {
            present.add(withCapacity.get(next));
        }
        while (!present.isEmpty() && present.element().end() <= start) {
            present.remove();
        }
        if (present.isEmpty()) {
            return NONE;
        }
        int smallest = present.element().capacity();
        return limited.encloses(start, end) ? smallest : Math.min(smallest, otherwise);
    }
}
