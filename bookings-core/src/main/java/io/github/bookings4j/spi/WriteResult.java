package io.github.bookings4j.spi;

/** What became of a write. Anything but {@link #WRITTEN} has changed nothing and leaves the transaction usable. */
public enum WriteResult {
    /** It is written. */
    WRITTEN,
    /** The stored version is not the one that was read, or there is no such booking. */
    STALE,
    /** A constraint of the store saw that an exclusive time overlaps another's. */
    OVERLAPS,
    /** The id, the reference or the idempotency key is another booking's already. */
    DUPLICATE
}
