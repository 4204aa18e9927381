package io.github.bookings4j.spi;

/** What became of a write. Anything but {@link #WRITTEN} has changed nothing and leaves the transaction usable. */
public enum WriteResult {
    /** It is written. */
    WRITTEN,
    /** The stored version is not the one that was read. */
    STALE,
    /** Something that must be unique is taken: a constraint of the store saw an overlap, or a key is there already. */
    TAKEN
}
