package io.github.bookings4j.spring;

import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.spi.BookingStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import java.util.Optional;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.EntityManagerProxy;

/**
 * The store by Jakarta Persistence, in the transaction that Spring has open, as one begun by {@code @Transactional}: bookings,
 * events and the application's own data are committed together or not at all. Where none is open, it has transactions of its
 * own, which it retries.
 *
 * <ul>
 *   <li>A refused command has written nothing; whether the transaction goes on is up to who catches the refusal. One that
 *       leaves a method with {@code @Transactional} rolls back, as every unchecked exception does.
 *   <li>A read-only transaction, and one at an isolation level that is unsafe, is refused for writing.
 *   <li>Listeners that wait for the commit are told right after it, on its thread; what they book has a transaction of its own,
 *       on another connection. So has what other code books that runs after the commit, such as a
 *       {@code @TransactionalEventListener}; only a {@code TransactionSynchronization} has to begin a new transaction before it
 *       books in {@code afterCommit}, as Spring asks for.
 *   <li>The feed is read in transactions of the store's own, for a place in it has to be committed before it is told.
 * </ul>
 */
public final class SpringJpaBookingStore {

    private SpringJpaBookingStore() {}

    /**
     * On that persistence unit, in transactions that {@code JpaTransactionManager} begins for it.
     *
     * @param factory the application's, as Spring has it
     */
    public static BookingStore on(EntityManagerFactory factory) {
        JpaBookingStore store = JpaBookingStore.on(nativeFactory(factory));
        return new TransactionalBookingStore(store, () -> open(factory).map(store::joining));
    }

    /** The entity manager of the open transaction, if that is one of this persistence unit's. */
    private static Optional<EntityManager> open(EntityManagerFactory factory) {
        return Optional.ofNullable(EntityManagerFactoryUtils.getTransactionalEntityManager(factory))
                .map(SpringJpaBookingStore::behindProxy)
                .filter(EntityManager::isJoinedToTransaction);
    }

    /** One that is open for a whole web request is a proxy, which says of itself that it has joined nothing. */
    private static EntityManager behindProxy(EntityManager em) {
        return em instanceof EntityManagerProxy proxy ? proxy.getTargetEntityManager() : em;
    }

    /** What Spring puts around the entity managers of its proxy is of no use to those that nobody shares. */
    private static EntityManagerFactory nativeFactory(EntityManagerFactory factory) {
        return Objects.requireNonNull(factory, "factory") instanceof EntityManagerFactoryInfo info
                ? info.getNativeEntityManagerFactory()
                : factory;
    }
}
