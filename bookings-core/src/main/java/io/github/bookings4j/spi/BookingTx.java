package io.github.bookings4j.spi;

import io.github.bookings4j.model.BlockedTime;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** A transaction on one tenant's data. Usable only inside the call that handed it out, by the thread that made the call. */
public interface BookingTx extends BookingReads, TransactionHandle {

    /**
     * Takes these locks, in one order for all transactions, and keeps them until the transaction ends. What is read
     * afterwards is at least as new as the last commit of whoever held one of them before. Works on an empty store, and again with locks that are held
     * already. Names are up to 64 characters long for calendars, 128 for idempotency keys and 350 for limits.
     *
     * @param keys all that the transaction needs: taking more later invites deadlocks
     * @param longest no allocation that is written under these locks has a busy time longer than this; a store may use it to
     *     know how far back it has to look. Zero if none is written
     */
    void lock(Set<LockKey> keys, Duration longest);

    /**
     * Writes a change. The calendars of the booking, old and new, are locked by then if its time or status changes; other
     * changes come without any lock. Several changes may be written in one transaction, also of one booking.
     */
    WriteResult write(BookingChange change);

    /** Stores a blocked time, replacing the one of the same id; its calendar is locked by then. */
    void block(BlockedTime blockedTime);

    /** Removes a blocked time, if there is one of that id; its calendar is locked by then. */
    void unblock(UUID id);

    /**
     * Marks this point: what is returned takes back everything that was written since, and the actions for after the commit
     * with it, and leaves the transaction usable. Locks stay.
     */
    Runnable savepoint();

    /**
     * Runs the action once the transaction has committed, before the call returns and with the locks given back, in the order
     * given; never if it rolls back. It may open transactions. One that throws is logged and keeps no other from running.
     */
    void afterCommit(Runnable action);
}
