package io.github.bookings4j.testkit.conformance;

/** How a given booking stands, in the words of the cases. */
enum GivenStatus {
    PENDING,
    HOLD,
    CONFIRMED,
    COMPLETED,
    NO_SHOW,
    CANCELLED;

    /** Whether it no longer takes up its time. */
    boolean isOver() {
        return switch (this) {
            case PENDING, HOLD, CONFIRMED -> false;
            case COMPLETED, NO_SHOW, CANCELLED -> true;
        };
    }
}
