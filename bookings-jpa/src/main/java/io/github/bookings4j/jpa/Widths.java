package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.LockStripes;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The longest busy time on each lock row as far as this store has seen it: how far back a search for what overlaps begins. It
 * never shrinks in the database, so what is remembered can only be too short, which a search finds out by itself.
 */
final class Widths {

    private final AtomicLongArray seconds = new AtomicLongArray(LockStripes.COUNT);

    /** Remembers what was read or written of a row. */
    void learn(int stripe, long widest) {
        seconds.accumulateAndGet(stripe, widest, Math::max);
    }

    /** The longest on any of these rows. */
    long widest(Collection<Integer> stripes) {
        return stripes.stream().mapToLong(seconds::get).max().orElse(0);
    }
}
