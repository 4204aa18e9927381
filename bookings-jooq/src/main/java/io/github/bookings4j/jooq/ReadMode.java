package io.github.bookings4j.jooq;

import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectForUpdateStep;

/** How a read that something is decided by gets to see the latest commits. */
enum ReadMode {
    /** As it is: every statement sees what is committed by then. */
    PLAIN,
    /** By locking what it reads: a plain read would see what there was when the host's transaction began. */
    LOCKING;

    /** For rows that are only looked at. */
    <R extends Record> Select<R> shared(SelectForUpdateStep<R> query) {
        return this == PLAIN ? query : query.forShare();
    }

    /** For rows that may be changed next: two who share a lock and both want more would be a deadlock. */
    <R extends Record> Select<R> exclusive(SelectForUpdateStep<R> query) {
        return this == PLAIN ? query : query.forUpdate();
    }
}
