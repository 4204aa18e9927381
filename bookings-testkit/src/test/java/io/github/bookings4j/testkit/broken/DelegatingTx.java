package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Does what the transaction behind it does, until something is overridden; its reads may come from elsewhere. */
class DelegatingTx extends DelegatingReads implements BookingTx {

    private final BookingTx tx;

    DelegatingTx(BookingTx tx) {
        this(tx, tx);
    }

    DelegatingTx(BookingTx tx, BookingReads reads) {
        super(reads);
        this.tx = tx;
    }

    @Override
    public void lock(Set<LockKey> keys, Duration longest) {
        tx.lock(keys, longest);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return tx.unwrap(type);
    }

    @Override
    public Runnable savepoint() {
        return tx.savepoint();
    }

    @Override
    public WriteResult write(BookingChange change) {
        return tx.write(change);
    }

    @Override
    public void block(BlockedTime blockedTime) {
        tx.block(blockedTime);
    }

    @Override
    public void unblock(UUID id) {
        tx.unblock(id);
    }

    @Override
    public void afterCommit(Runnable action) {
        tx.afterCommit(action);
    }
}
