package io.github.bookings4j.model;

/** How a booking came to be cancelled. */
public enum CancelledHow {
    /** The customer called it off. */
    BY_CUSTOMER,
    /** Staff called it off. */
    BY_STAFF,
    /** The host's software called it off. */
    BY_SYSTEM,
    /** A request that was refused. */
    DECLINED,
    /** Never approved or paid for until its time had passed. */
    LAPSED
}
