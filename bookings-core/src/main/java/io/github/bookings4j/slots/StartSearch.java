package io.github.bookings4j.slots;

import io.github.bookings4j.model.Buffers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * R28: the starts of a grid at which an appointment lies wholly in open time and in the range of the question. For one
 * question, by one thread.
 */
final class StartSearch {

    private final Grid grid;
    private final WallClock clock;
    private final Fit fit;
    private final Starts starts = new Starts();

    /**
     * What has to fit into what, in microseconds.
     *
     * @param from the range begins here
     * @param until the range ends here
     * @param duration of the appointment
     * @param before how much earlier it has to be open
     * @param after how much later it has to be open
     */
    record Fit(long from, long until, long duration, long before, long after) {

        /** The first start that fits into an open span. */
        long first(long open) {
            return Math.max(from, open + before);
        }

        /** The last start that fits into an open span. */
        long last(long close) {
            return Math.min(until, close - after) - duration;
        }
    }

    StartSearch(Grid grid, WallClock clock, Fit fit) {
        this.grid = grid;
        this.clock = clock;
        this.fit = fit;
    }

    /**
     * The starts, in order, each once.
     *
     * @param windows by date
     * @param open the same, merged
     * @param buffers of a grid that has one appointment after the other
     */
    Starts in(Spans windows, Spans open, Buffers buffers) {
        if (grid instanceof Grid.FixedStarts fixed) {
            long[] times = fixed.times().stream().mapToLong(Micros::of).toArray();
            eachSpan(open, (first, last) -> fixed(times, first, last));
        } else if (grid instanceof Grid.Steps steps) {
            long step = Micros.of(steps.step());
            expect(open, step);
            if (steps.anchor() == Grid.Anchor.LOCAL_MIDNIGHT) {
                eachSpan(open, (first, last) -> fromMidnight(step, first, last));
            } else {
                fromWindows(windows, open, step);
            }
        } else {
            fromWindows(windows, open, backToBack(buffers));
        }
        starts.order();
        return starts;
    }

    private void expect(Spans open, long step) {
        long time = 0;
        for (int i = 0; i < open.size(); i++) {
            time += Math.max(0, fit.last(open.end(i)) - fit.first(open.start(i)) + step);
        }
        starts.expect(time / step);
    }

    private long backToBack(Buffers buffers) {
        long step = fit.duration + Micros.of(buffers.before()) + Micros.of(buffers.after());
        if (step < Micros.of(Grid.SHORTEST_STEP)) {
            throw new IllegalArgumentException("grid: back to back, duration and buffers must be at least "
                    + Grid.SHORTEST_STEP + " together, were " + Duration.of(step, ChronoUnit.MICROS));
        }
        return step;
    }

    private interface Part {
        void search(long first, long last);
    }

    /** Searches between the first and the last start that fit into each span. */
    private void eachSpan(Spans open, Part part) {
        for (int i = 0; i < open.size(); i++) {
            long first = fit.first(open.start(i));
            long last = fit.last(open.end(i));
            if (first <= last) {
                part.search(first, last);
            }
        }
    }

    /**
     * A grid on the wall clock is looked up by what the clock shows at an instant, in one stretch between two changes after the
     * other: so a time that is skipped is never met, and one that comes twice is met twice.
     */
    private void fromMidnight(long step, long first, long last) {
        for (long begin = first; begin <= last; begin = clock.until()) {
            clock.seek(begin);
            long end = Math.min(last, clock.until() - 1) + clock.offset();
            long local = begin + clock.offset();
            long midnight = Math.floorDiv(local, Micros.DAY) * Micros.DAY;
            long next = midnight + ceiling(local - midnight, step);
            for (; midnight <= end; midnight += Micros.DAY, next = midnight) {
                long dayEnd = Math.min(end, midnight + Micros.DAY - 1);
                starts.addEvery(step, next - clock.offset(), dayEnd - clock.offset());
            }
        }
    }

    private void fixed(long[] times, long first, long last) {
        for (long begin = first; begin <= last; begin = clock.until()) {
            clock.seek(begin);
            long local = begin + clock.offset();
            long end = Math.min(last, clock.until() - 1) + clock.offset();
            long midnight = Math.floorDiv(local, Micros.DAY) * Micros.DAY;
            for (; midnight <= end; midnight += Micros.DAY) {
                for (long time : times) {
                    if (midnight + time >= local && midnight + time <= end) {
                        starts.add(midnight + time - clock.offset());
                    }
                }
            }
        }
    }

    private void fromWindows(Spans windows, Spans open, long step) {
        for (int i = 0; i < windows.size(); i++) {
            int around = open.firstEndingAfter(windows.start(i));
            long anchor = windows.start(i);
            long first = Math.max(anchor, fit.first(open.start(around)));
            long last = Math.min(windows.end(i) - 1, fit.last(open.end(around)));
            starts.addEvery(step, anchor + ceiling(first - anchor, step), last);
        }
    }

    private static long ceiling(long length, long step) {
        return (length + step - 1) / step * step;
    }
}
