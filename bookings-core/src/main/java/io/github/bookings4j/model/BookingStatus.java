package io.github.bookings4j.model;

/** Where a booking stands. Which step may follow which is held in one table. */
public enum BookingStatus {
    /** Asked for, or held until it expires; blocks its time unless it is an expired hold. */
    PENDING,
    /** Agreed; blocks its time. */
    CONFIRMED,
    /** Called off; see {@link CancelledHow}. */
    CANCELLED,
    /** Took place. */
    COMPLETED,
    /** The customer did not come. */
    NO_SHOW;

    /** Whether bookings of this status take up time (an expired hold, though PENDING, does not). */
    public boolean isActive() {
        return this == PENDING || this == CONFIRMED;
    }
}
