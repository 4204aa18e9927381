package io.github.bookings4j.it.joined;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.PersistenceUnit;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.JoinedTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;

/** A host that works as its store does, by JDBC or by Jakarta Persistence, and at READ COMMITTED. */
interface TransactionalHost {

    BookingStore store();

    Transaction begin() throws SQLException;

    /** Rolled back if it is closed before it was committed. */
    interface Transaction extends AutoCloseable {

        JoinedTransaction joining();

        void commit() throws SQLException;

        @Override
        void close() throws SQLException;
    }

    static TransactionalHost of(StoreKind kind, TestDatabase database) {
        return switch (kind) {
            case JOOQ -> new ByJdbc(new Host(database, JooqBookingStore.on(database.pool(PoolOptions.standard()))));
            case JPA -> ByPersistence.on(database);
        };
    }

    record ByJdbc(Host host) implements TransactionalHost {

        @Override
        public BookingStore store() {
            return host.store();
        }

        @Override
        public Transaction begin() throws SQLException {
            Connection connection = host.begin();
            return new Transaction() {
                @Override
                public JoinedTransaction joining() {
                    return host.store().joining(connection);
                }

                @Override
                public void commit() throws SQLException {
                    connection.commit();
                }

                @Override
                public void close() throws SQLException {
                    connection.rollback();
                    connection.close();
                }
            };
        }
    }

    record ByPersistence(JpaBookingStore store, EntityManagerFactory factory) implements TransactionalHost {

        static TransactionalHost on(TestDatabase database) {
            PoolOptions pool = PoolOptions.standard().autoCommitOff();
            EntityManagerFactory factory = PersistenceUnit.of(
                    database,
                    database.database() == Database.MARIADB
                            ? pool.with("sessionVariables", "transaction_isolation='READ-COMMITTED'")
                            : pool);
            return new ByPersistence(JpaBookingStore.on(factory), factory);
        }

        @Override
        public Transaction begin() {
            EntityManager em = factory.createEntityManager();
            em.getTransaction().begin();
            return new Transaction() {
                @Override
                public JoinedTransaction joining() {
                    return store.joining(em);
                }

                @Override
                public void commit() {
                    em.getTransaction().commit();
                }

                @Override
                public void close() {
                    if (em.getTransaction().isActive()) {
                        em.getTransaction().rollback();
                    }
                    em.close();
                }
            };
        }
    }
}
