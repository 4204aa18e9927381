package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The starts that cannot be booked, as rules see them that look at a whole range at once: spans of time, which may overlap and
 * come in any order; and what is left of a shared capacity at the others. For one thread.
 */
public final class ClosedStarts {

    private final TimeRange range;
    private final List<CapacityLeft> limits = new ArrayList<>();
    private long[] froms = new long[16];
    private long[] untils = new long[16];
    private int size;
    private boolean sorted = true;

    /** Nothing is closed yet of the starts in that range. */
    public ClosedStarts(TimeRange range) {
        this.range = range;
    }

    /** The starts that are asked about. */
    public TimeRange range() {
        return range;
    }

    /** Closes all of them. */
    public void closeAll() {
        close(range.start(), range.end());
    }

    /** Closes {@code [from, until)}. */
    public void close(Instant from, Instant until) {
        close(Micros.of(from), Micros.of(until));
    }

    /** Closes all before that instant. */
    public void closeBefore(Instant instant) {
        close(range.start(), instant);
    }

    /** Closes all after that instant. */
    public void closeAfter(Instant instant) {
        close(Micros.of(instant) + 1, Micros.of(range.end()));
    }

    /** Those that stay open have no more than that left. */
    void limitTo(CapacityLeft left) {
        limits.add(left);
    }

    /** Closes {@code [from, until)}, in microseconds. */
    void close(long from, long until) {
        if (size > 0 && froms[size - 1] <= from && from <= untils[size - 1]) {
            untils[size - 1] = Math.max(untils[size - 1], until);
        } else if (from < until) {
            if (size == froms.length) {
                froms = Arrays.copyOf(froms, 2 * size);
                untils = Arrays.copyOf(untils, 2 * size);
            }
            sorted &= size == 0 || froms[size - 1] <= from;
            froms[size] = from;
            untils[size] = until;
            size++;
        }
    }

    /** What is open from then on, or that instant itself; the end of the range, if nothing is. */
    public Instant firstOpen() {
        long first = Micros.of(range.start());
        sort();
        for (int i = 0; i < size && froms[i] <= first; i++) {
            first = Math.max(first, untils[i]);
        }
        return earlier(Micros.instant(first), range.end());
    }

    /** Where what is open ends; the start of the range, if nothing is. */
    public Instant endOfOpen() {
        long end = Micros.of(range.end());
        sort();
        for (int i = size - 1; i >= 0; i--) {
            end = untils[i] >= end ? Math.min(end, froms[i]) : end;
        }
        return later(Micros.instant(end), range.start());
    }

    /** Begins to ask about starts, in ascending order. What is closed afterwards does not count. */
    public Cursor cursor() {
        return new Cursor(this);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private void sort() {
        if (!sorted) {
            long[][] pairs = new long[size][];
            for (int i = 0; i < size; i++) {
                pairs[i] = new long[] {froms[i], untils[i]};
            }
            Arrays.sort(pairs, Comparator.comparingLong(pair -> pair[0]));
            for (int i = 0; i < size; i++) {
                froms[i] = pairs[i][0];
                untils[i] = pairs[i][1];
            }
            sorted = true;
        }
    }

    /** Answers for one start after the other, each later than the last. */
    public static final class Cursor {

        private final long[] froms;
        private final long[] untils;
        private final int size;
        private final CapacityLeft[] limits;
        private int next;
        private long closedUntil = Long.MIN_VALUE;

        private Cursor(ClosedStarts closed) {
            closed.sort();
            this.froms = closed.froms;
            this.untils = closed.untils;
            this.size = closed.size;
            this.limits = closed.limits.toArray(CapacityLeft[]::new);
        }

        /**
         * What is left at that start; 0 or less if it is closed or full.
         *
         * @param start in microseconds
         * @param capacity that applies to it
         */
        public int left(long start, int capacity) {
            while (next < size && froms[next] <= start) {
                closedUntil = Math.max(closedUntil, untils[next]);
                next++;
            }
            return start < closedUntil ? 0 : limited(start, capacity);
        }

        private int limited(long start, int capacity) {
            int left = capacity;
            for (CapacityLeft limit : limits) {
                left = Math.min(left, limit.at(start, capacity));
            }
            return left;
        }
    }
}
