package io.github.bookings4j.it.jpa;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A host with a persistence unit in which the library's entities are beside one of its own. Empty when a test begins. */
final class Host {

    private static final Map<TestDatabase, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    private final TestDatabase database;
    private final EntityManagerFactory factory;
    private final JpaBookingStore store;

    private Host(TestDatabase database, EntityManagerFactory factory) {
        this.database = database;
        this.factory = factory;
        this.store = JpaBookingStore.on(factory);
    }

    static Host on(TestDatabase database) {
        EntityManagerFactory factory = FACTORIES.computeIfAbsent(database, Host::open);
        database.empty();
        database.execute("delete from host_note");
        return new Host(database, factory);
    }

    private static EntityManagerFactory open(TestDatabase database) {
        database.execute("create table if not exists host_note (id int primary key, content varchar(100) not null)");
        return Persistence.createEntityManagerFactory(
                "host",
                Map.of(
                        "jakarta.persistence.nonJtaDataSource",
                        database.pool(PoolOptions.standard()),
                        "hibernate.hbm2ddl.auto",
                        "validate"));
    }

    TestDatabase database() {
        return database;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    JpaBookingStore store() {
        return store;
    }

    /** Bookings in transactions of their own. */
    Bookings bookings() {
        return builder().build();
    }

    /** To be set up further. */
    BookingsBuilder builder() {
        return Bookings.builder()
                .store(store)
                .clock(SettableClock.at(TestTimes.NOW))
                .services(ServiceCatalog.of(
                        TestServices.haircut().build(), TestServices.massage().build()));
    }

    /** The bookings inside the transaction that is open on the entity manager. */
    Bookings joined(EntityManager em) {
        return bookings().join(store.joining(em)).bookings();
    }

    /** Runs the work on an entity manager. */
    void withEntityManager(Consumer<EntityManager> work) {
        try (EntityManager em = factory.createEntityManager()) {
            work.accept(em);
        }
    }

    /** Runs the work in a transaction of the host's and commits; rolls back whatever is thrown. */
    void inTransaction(Consumer<EntityManager> work) {
        withEntityManager(em -> {
            em.getTransaction().begin();
            try {
                work.accept(em);
                em.getTransaction().commit();
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        });
    }

    /** What a note says, once it is committed. */
    Optional<String> note(int id) {
        return database.rows("select content from host_note where id = " + id).stream()
                .findFirst();
    }
}
