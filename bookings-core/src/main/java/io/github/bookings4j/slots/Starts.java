package io.github.bookings4j.slots;

import java.util.Arrays;

/** A growing list of starts in microseconds. For one thread. */
final class Starts {

    private static final int MUCH_ROOM = 50_000;

    private long[] values = new long[64];
    private int size;
    private boolean sorted = true;

    /** Makes room for about that many, up to a bound: to grow again and again takes longer than to add them. */
    void expect(long more) {
        int room = size + (int) Math.min(more, MUCH_ROOM);
        if (room > values.length) {
            values = Arrays.copyOf(values, room);
        }
    }

    void add(long start) {
        addEvery(1, start, start);
    }

    /** Adds starts at that pace, from the first to the last (inclusive); none, if the last is before the first. */
    void addEvery(long step, long first, long last) {
        sorted &= size == 0 || values[size - 1] < first;
        for (long start = first; start <= last; start += step) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = start;
        }
    }

    int size() {
        return size;
    }

    long get(int i) {
        return values[i];
    }

    /** Sorts, and drops what is there twice. */
    void order() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || values[i] != values[kept - 1]) {
                    values[kept++] = values[i];
                }
            }
            size = kept;
            sorted = true;
        }
    }
}
