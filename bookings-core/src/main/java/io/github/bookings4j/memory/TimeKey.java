package io.github.bookings4j.memory;

import java.time.Instant;
import java.util.UUID;

/**
 * Orders what happens by time, and what happens at the same time by identity.
 *
 * @param at the time
 * @param id tells values of the same time apart
 */
record TimeKey(Instant at, UUID id) implements Comparable<TimeKey> {

    private static final UUID LEAST = new UUID(0, 0);

    /** Comes before all others of that time. */
    static TimeKey first(Instant at) {
        return new TimeKey(at, LEAST);
    }

    @Override
    public int compareTo(TimeKey other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : compare(id, other.id);
    }

    /** As databases do and as the text sorts; {@link UUID#compareTo} takes the halves for signed numbers. */
    private static int compare(UUID a, UUID b) {
        int byHigh = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return byHigh != 0 ? byHigh : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
