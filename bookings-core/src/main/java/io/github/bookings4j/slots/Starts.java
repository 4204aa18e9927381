package io.github.bookings4j.slots;

import java.util.Arrays;

/** A growing list of starts in microseconds. For one thread. */
final class Starts {

    private long[] values = new long[64];
    private int size;
    private boolean sorted = true;

    void add(long start) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        sorted &= size == 0 || values[size - 1] < start;
        values[size++] = start;
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
