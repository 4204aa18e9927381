package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.Retries;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.UnsafeTransactionException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Transactions that a store begins and commits itself, each on an entity manager of its own. */
final class OwnTransactions {

    private final EntityManagerFactory factory;
    private final Backend backend;
    private final Retries retries =
            new Retries(() -> ThreadLocalRandom.current().nextLong(), Thread::sleep);

    OwnTransactions(EntityManagerFactory factory, Backend backend) {
        this.factory = factory;
        this.backend = backend;
    }

    /** Runs the work in a transaction, again if it has to give way to another, and then what waits for the commit. */
    <T> T run(Tenant tenant, Function<BookingTx, T> work) {
        Committed<T> committed = retries.call(() -> {
            AfterCommit afterCommit = new AfterCommit();
            return new Committed<>(
                    inTransaction(session -> work.apply(new JpaTx(session, tenant, Isolation.SAFE, afterCommit))),
                    afterCommit);
        });
        committed.afterCommit().run();
        return committed.result();
    }

    private record Committed<T>(T result, AfterCommit afterCommit) {}

    /** Runs the work on an entity manager without a transaction, for reading. */
    <T> T read(Function<JpaSession, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            return work.apply(backend.session(em));
        } finally {
            em.close();
        }
    }

    /** Runs the work in one transaction at READ COMMITTED, or where the database makes a better one safe, in that. */
    <T> T inTransaction(Function<JpaSession, T> work) {
        // Asked on another entity manager: the isolation can only be set before the first statement of a transaction.
        Isolation isolation = backend.isolation(() -> read(JpaSession::isolation));
        return read(session -> {
            if (isolation == Isolation.UNSAFE) {
                throw new UnsafeTransactionException(session.database().unsafe());
            }
            return inTransaction(session, isolation, work);
        });
    }

    private static <T> T inTransaction(JpaSession session, Isolation isolation, Function<JpaSession, T> work) {
        EntityTransaction transaction = session.em().getTransaction();
        boolean done = false;
        try {
            begin(transaction);
            if (isolation == Isolation.SNAPSHOT) {
                session.statements().openWith(session.database().readCommitted());
            }
            T result = work.apply(session);
            commit(transaction);
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(transaction);
            }
        }
    }

    private static void begin(EntityTransaction transaction) {
        try {
            transaction.begin();
        } catch (PersistenceException e) {
            throw StoreFailures.of("begin a transaction", e);
        }
    }

    private static void commit(EntityTransaction transaction) {
        try {
            transaction.commit();
        } catch (PersistenceException e) {
            throw StoreFailures.of("commit", e);
        }
    }

    /** What went wrong before is what is to be told, and not that this went wrong as well. */
    private static void rollBack(EntityTransaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (PersistenceException e) {
            // The connection is gone, and the transaction with it.
        }
    }
}
