package io.github.bookings4j.jooq;

/** What plain reads show in a transaction. */
enum View {
    /** What is committed by then; or the transaction fails when it locks. */
    LATEST,
    /** What was committed when the transaction first read: only locking reads show more. */
    SNAPSHOT
}
