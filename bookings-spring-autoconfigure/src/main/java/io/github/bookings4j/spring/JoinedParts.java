package io.github.bookings4j.spring;

import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.JoinedTransaction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a store does in one transaction of Spring's, in parts: each savepoint begins another, so that the listeners who wait for
 * the commit can be forgotten with what was rolled back. For the thread of the transaction.
 */
final class JoinedParts implements TransactionSynchronization {

    private final Object key;
    private final HostTransaction host;
    private final List<JoinedTransaction> parts = new ArrayList<>();
    /** How many parts there were when a savepoint was set. */
    private final IdentityHashMap<Object, Integer> savepoints = new IdentityHashMap<>();

    private boolean over;

    private JoinedParts(Object key, JoinedTransaction first, HostTransaction host) {
        this.key = key;
        this.host = host;
        parts.add(first);
    }

    /** Begins to take part, until the transaction is completed. */
    static BookingStore begin(Object key, JoinedTransaction first, HostTransaction host) {
        JoinedParts parts = new JoinedParts(key, first, host);
        TransactionSynchronizationManager.registerSynchronization(parts);
        TransactionSynchronizationManager.bindResource(key, parts);
        return first.store();
    }

    /** The store in the transaction; empty once that is being completed. */
    Optional<BookingStore> store() {
        return over ? Optional.empty() : Optional.of(parts.get(parts.size() - 1).store());
    }

    /** First, so that nobody who is told of the completion finds it here still. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, parts.size());
        host.join().ifPresent(parts::add);
    }

    @Override
    public void savepointRollback(Object savepoint) {
        // One that is not known was set before this began.
        int kept = savepoints.getOrDefault(savepoint, 0);
        parts.subList(kept, parts.size()).clear();
        host.join().ifPresent(parts::add);
    }

    /** From here on, what is booked would not be committed any more, though Spring calls the transaction open. */
    @Override
    public void beforeCompletion() {
        over = true;
    }

    @Override
    public void afterCommit() {
        List.copyOf(parts).forEach(JoinedTransaction::committed);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
