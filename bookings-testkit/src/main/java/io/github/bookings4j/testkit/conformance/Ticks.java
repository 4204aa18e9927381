package io.github.bookings4j.testkit.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Time in whole hours, counted from an arbitrary day. */
final class Ticks {

    private static final Instant ZERO = Instant.parse("2030-01-01T00:00:00Z");
    private static final Duration TICK = Duration.ofHours(1);

    /** Ticks from the start (inclusive) to the end (exclusive). */
    record Range(int start, int end) {

        /** The part of it that has not passed by then; empty if all of it has. */
        Range from(Instant now) {
            return new Range(Math.max(start, Ticks.floor(now.minusNanos(1)) + 1), end);
        }

        @Override
        public String toString() {
            return "[" + start + ", " + end + "]";
        }
    }

    private Ticks() {}

    static Instant instant(int tick) {
        return ZERO.plus(TICK.multipliedBy(tick));
    }

    static Instant instant(Value value) {
        return instant(value.integer());
    }

    /** The last tick that is not after the instant. */
    static int floor(Instant instant) {
        return Math.toIntExact(Math.floorDiv(Duration.between(ZERO, instant).toSeconds(), TICK.toSeconds()));
    }

    /** An array of start and end. */
    static Range range(Value value) {
        List<Value> pair = value.pair();
        return new Range(pair.get(0).integer(), pair.get(1).integer());
    }

    /** The ticks of a range for which something holds, neighbours merged. */
    static List<Range> where(Range range, IntPredicate holds) {
        List<Range> ranges = new ArrayList<>();
        int start = range.start();
        for (int tick = range.start(); tick <= range.end(); tick++) {
            if (tick == range.end() || !holds.test(tick)) {
                if (start < tick) {
                    ranges.add(new Range(start, tick));
                }
                start = tick + 1;
            }
        }
        return ranges;
    }
}
