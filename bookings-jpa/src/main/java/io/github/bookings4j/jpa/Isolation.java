package io.github.bookings4j.jpa;

/** What a transaction's isolation means for bookings. */
enum Isolation {
    /** What is read after a lock is what was committed before it, or the transaction fails. */
    SAFE,
    /** What is read may be older than the lock, in silence; but there are reads that are not. */
    SNAPSHOT,
    /** Nobody could book safely. */
    UNSAFE
}
