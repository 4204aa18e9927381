package io.github.bookings4j.spi;

import io.github.bookings4j.model.BlockedTime;
import java.util.Set;
import java.util.UUID;

/** A transaction on one tenant's data. Usable only inside the call that handed it out, by the thread that made the call. */
public interface BookingTx extends BookingReads {

    /**
     * Takes these locks, in one order for all transactions, and keeps them until the transaction ends. What is read
     * afterwards is at least as new as the last commit of whoever held one of them before. Works on an empty store.
     */
    void lock(Set<LockKey> keys);

    /** Writes a change; what it takes and releases is locked by then. */
    WriteResult write(BookingChange change);

    /** Stores a blocked time, replacing the one of the same id; its calendar is locked by then. */
    void block(BlockedTime blockedTime);

    /** Removes a blocked time; its calendar is locked by then. */
    void unblock(UUID id);

    /** Runs the action once the transaction has committed, in the order given; never if it rolls back. */
    void afterCommit(Runnable action);
}
