package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.TimeRange;

/**
 * How far an appointment reaches, whenever it starts; in microseconds.
 *
 * @param duration from its start to its end
 * @param before kept free before its start
 * @param after kept free after its end
 */
public record Reach(long duration, long before, long after) {

    /** That of an appointment and its busy time. */
    public static Reach of(TimeRange time, TimeRange busy) {
        return new Reach(
                Micros.of(time.duration()),
                Micros.of(time.start()) - Micros.of(busy.start()),
                Micros.of(busy.end()) - Micros.of(time.end()));
    }

    /** The same without what is kept free. */
    Reach withoutBuffers() {
        return new Reach(duration, 0, 0);
    }

    /** Closes the starts at which it would overlap that time. */
    public void close(TimeRange other, ClosedStarts closed) {
        closed.close(from(other), until(other));
    }

    /** Closes the starts at which it would overlap that time, but for one. */
    void closeBut(long start, TimeRange other, ClosedStarts closed) {
        closed.close(from(other), Math.min(until(other), start));
        closed.close(Math.max(from(other), start + 1), until(other));
    }

    private long from(TimeRange other) {
        return Micros.of(other.start()) - duration - after + 1;
    }

    private long until(TimeRange other) {
        return Micros.of(other.end()) + before;
    }
}
