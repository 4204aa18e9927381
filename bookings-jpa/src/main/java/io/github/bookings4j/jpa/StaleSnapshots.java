package io.github.bookings4j.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Transactions that are known to have an old snapshot. A host may join one transaction several times, and what the first
 * time has found out the second cannot find out any more: it sees the lock rows as the first has changed them.
 */
final class StaleSnapshots {

    /** By what is behind the entity managers, for one of these may stand for many; in the next transaction it does no harm. */
    private final Set<Object> sessions = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void add(EntityManager em) {
        sessions.add(em.getDelegate());
    }

    boolean has(EntityManager em) {
        return !sessions.isEmpty() && sessions.contains(em.getDelegate());
    }
}
