package io.github.bookings4j.slots;

import java.util.Arrays;
import java.util.Comparator;

/** A growing list of half-open spans of time in microseconds, none of them empty. For one thread. */
final class Spans {

    private long[] starts;
    private long[] ends;
    private int size;

    Spans() {
        this(16);
    }

    private Spans(int room) {
        this.starts = new long[room];
        this.ends = new long[room];
    }

    int size() {
        return size;
    }

    long start(int i) {
        return starts[i];
    }

    long end(int i) {
        return ends[i];
    }

    void clear() {
        size = 0;
    }

    /** Adds a span, unless it would be empty. */
    void add(long start, long end) {
        if (start < end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = start;
            ends[size] = end;
            size++;
        }
    }

    /** The same time by start, spans that overlap or touch made one; the list itself, if it is so already. */
    Spans merged() {
        if (isMerged()) {
            return this;
        }
        Spans merged = new Spans(Math.max(1, size));
        mergeInto(merged);
        return merged;
    }

    private boolean isMerged() {
        for (int i = 1; i < size; i++) {
            if (starts[i] <= ends[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Adds the same time to another list: by start, with what overlaps or touches made one, but not with what is there. */
    void mergeInto(Spans target) {
        sort();
        int first = target.size;
        for (int i = 0; i < size; i++) {
            int last = target.size - 1;
            if (last >= first && starts[i] <= target.ends[last]) {
                target.ends[last] = Math.max(target.ends[last], ends[i]);
            } else {
                target.add(starts[i], ends[i]);
            }
        }
    }

    /** Adds what is left of another list without the cuts, which are merged. */
    void addCut(Spans others, Spans cuts) {
        for (int i = 0; i < others.size; i++) {
            long start = others.starts[i];
            int cut = cuts.size == 0 ? 0 : cuts.firstEndingAfter(start);
            for (; cut < cuts.size && cuts.starts[cut] < others.ends[i]; cut++) {
                add(start, cuts.starts[cut]);
                start = Math.max(start, cuts.ends[cut]);
            }
            add(start, others.ends[i]);
        }
    }

    /** Where to begin looking, in a merged list, for spans that reach past that moment. */
    int firstEndingAfter(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether one span of a merged list has room for all that time. */
    boolean encloses(long start, long end) {
        int around = firstEndingAfter(start);
        return around < size && starts[around] <= start && ends[around] >= end;
    }

    private void sort() {
        for (int i = 1; i < size; i++) {
            if (starts[i] < starts[i - 1]) {
                sortPairs();
                return;
            }
        }
    }

    private void sortPairs() {
        long[][] pairs = new long[size][];
        for (int i = 0; i < size; i++) {
            pairs[i] = new long[] {starts[i], ends[i]};
        }
        Arrays.sort(pairs, Comparator.comparingLong(pair -> pair[0]));
        for (int i = 0; i < size; i++) {
            starts[i] = pairs[i][0];
            ends[i] = pairs[i][1];
        }
    }
}
