package io.github.bookings4j.series;

/** What becomes of a series of which not every occurrence can be booked. */
public enum SeriesPolicy {
    /** Nothing is booked, and the report names every occurrence that cannot be. */
    ALL_OR_NOTHING,
    /** What can be booked is, and the report names what was skipped. */
    SKIP
}
