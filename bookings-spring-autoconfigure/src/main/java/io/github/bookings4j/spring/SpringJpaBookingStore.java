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
 * <p>What else there is to know of such transactions is said of the {@linkplain io.github.bookings4j.spring package}.
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
