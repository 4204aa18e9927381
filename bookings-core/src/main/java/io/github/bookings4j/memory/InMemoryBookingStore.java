package io.github.bookings4j.memory;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps bookings in memory, for tests, demos and small hosts: a store like any other, only that nothing outlives it.
 *
 * <ul>
 *   <li>Transactions run one after the other, also those of different tenants; each is seen whole or not at all. What a
 *       transaction's work throws takes everything back.
 *   <li>A read waits while a transaction runs. Each read of one {@link #read} call sees the latest commit, so two of them may
 *       see different ones, as in a database at READ COMMITTED. A {@link #read} or {@link #eventsAfter} inside a
 *       transaction, on its thread, sees what that transaction has written so far.
 *   <li>Work inside a transaction must not wait for another thread that uses the same store: neither would ever go on.
 *   <li>It is as strict as a database, and tells sooner: it refuses to write to a calendar that is not locked, and to be used
 *       after the call has ended.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class InMemoryBookingStore implements BookingStore {

    private static final Logger LOG = LoggerFactory.getLogger(InMemoryBookingStore.class);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Tenant, TenantData> tenants = new ConcurrentHashMap<>();

    /** A store without bookings. */
    public InMemoryBookingStore() {}

    /**
     * {@inheritDoc}
     *
     * <p>Never runs the work twice. Actions after the commit run on this thread, when others may already go on; one that
     * throws is logged, and the next one runs.
     *
     * @throws IllegalStateException if this thread is in a transaction of this store already
     */
    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        if (lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException(
                    "a transaction is open on this thread: what its work or a listener inside it"
                            + " wants to change belongs after the commit (register the listener there), or on a thread of its own"
                            + " that nobody in the transaction waits for");
        }
        Committed<T> committed = commit(tenant, work);
        committed.afterCommit().forEach(InMemoryBookingStore::run);
        return committed.result();
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        try (CallScope scope = new CallScope()) {
            return work.apply(new MemoryReads(data(tenant), scope, lock.readLock()));
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the position is negative or the limit less than 1
     */
    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        lock.readLock().lock();
        try {
            return data(tenant).events.after(position, limit);
        } finally {
            lock.readLock().unlock();
        }
    }

    private record Committed<T>(T result, List<Runnable> afterCommit) {}

    private <T> Committed<T> commit(Tenant tenant, Function<BookingTx, T> work) {
        lock.writeLock().lock();
        try (CallScope scope = new CallScope()) {
            TenantData data = data(tenant);
            MemoryTx tx = new MemoryTx(tenant, data, scope, new MemoryReads(data, scope, lock.readLock()));
            return committed(tx, work);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static <T> Committed<T> committed(MemoryTx tx, Function<BookingTx, T> work) {
        boolean done = false;
        try {
            T result = work.apply(tx);
            done = true;
            return new Committed<>(result, tx.afterCommitActions());
        } finally {
            if (!done) {
                tx.rollBack();
            }
        }
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            LOG.error("An action after the commit failed; what was committed stays", e);
        }
    }

    private TenantData data(Tenant tenant) {
        return tenants.computeIfAbsent(tenant, any -> new TenantData());
    }
}
