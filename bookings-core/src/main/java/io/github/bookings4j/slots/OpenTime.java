package io.github.bookings4j.slots;

/** When one resource is open around the range of a question. For one question, by one thread. */
final class OpenTime {

    private final WallClock clock;
    private final Windows windows;
    private final Spans merged;
    private int next;

    OpenTime(OpeningHours hours, StartSearch.Fit fit) {
        this.clock = new WallClock(hours.zone());
        this.windows = new OpenWindows(hours, clock).between(fit.from() - fit.before(), fit.until() + fit.after());
        this.merged = windows.merged();
    }

    /** The starts of the grid that it has time for. */
    Starts starts(Grid grid, EngineQuery query, StartSearch.Fit fit) {
        return new StartSearch(grid, clock, fit).in(windows.all(), merged, query.buffers());
    }

    /**
     * Whether it is open all that time.
     *
     * @param start not before that of the last question
     */
    boolean encloses(long start, long end) {
        while (next < merged.size() && merged.end(next) <= start) {
            next++;
        }
        return next < merged.size() && merged.start(next) <= start && merged.end(next) >= end;
    }

    /** All of it, by start; nothing touches. */
    Spans merged() {
        return merged;
    }

    /** As {@link Windows#hasCapacities}. */
    boolean hasCapacities() {
        return windows.hasCapacities();
    }

    /** As {@link Windows#capacity}. */
    int capacity(long start, long end, int otherwise) {
        return windows.capacity(start, end, otherwise);
    }
}
