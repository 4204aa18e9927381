package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.util.List;

/**
 * What one writes with JPA: lock the provider's row, ask for overlaps, persist, commit. No look at blocked times.
 *
 * @param factory for the entities of this package
 */
record JpaByHand(EntityManagerFactory factory) implements Way {

    /** The entities. */
    static final List<Class<?>> ENTITIES =
            List.of(ProviderByHand.class, BookingByHand.class, AllocationByHand.class, EventByHand.class);

    @Override
    public boolean book(Attempt attempt) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            boolean free = take(manager, attempt);
            manager.getTransaction().commit();
            return free;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    private static boolean take(EntityManager manager, Attempt attempt) {
        manager.find(ProviderByHand.class, attempt.provider().id(), LockModeType.PESSIMISTIC_WRITE);
        long overlaps = manager.createQuery("""
                        select count(taken) from AllocationByHand taken
                        where taken.calendar = :calendar and taken.busyStart < :end and taken.busyEnd > :start""", Long.class)
                .setParameter("calendar", attempt.provider().calendar())
                .setParameter("end", attempt.busyEnd())
                .setParameter("start", attempt.busyStart())
                .getSingleResult();
        if (overlaps > 0) {
            return false;
        }
        NewBooking booking = NewBooking.of(attempt);
        manager.persist(new BookingByHand(booking));
        manager.persist(new AllocationByHand(booking));
        manager.persist(new EventByHand(booking));
        return true;
    }

    @Override
    public void close() {
        factory.close();
    }
}
