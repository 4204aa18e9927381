package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.Retries;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.UnsafeTransactionException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** Makes a new booking by the short way, if there is one. */
    ReserveResult reserve(Tenant tenant, Reservation reservation) {
        if (!read(session -> session.database().hasShortWay())) {
            return ReserveResult.NOT_ATTEMPTED;
        }
        ReserveResult result = retries.call(() -> inTransaction(
                session -> new Reserving(session, tenant).reserve(reservation),
                outcome -> outcome == ReserveResult.RESERVED));
        if (result == ReserveResult.RESERVED) {
            AfterCommit.run(reservation.afterCommit());
        }
        return result;
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
        return inTransaction(work, result -> true);
    }

    /** The same; rolls back without a word what the work's answer does not make worth keeping. */
    private <T> T inTransaction(Function<JpaSession, T> work, Predicate<T> worthKeeping) {
        // Asked on another entity manager: the isolation can only be set before the first statement of a transaction.
        Isolation isolation = backend.isolation(() -> read(JpaSession::isolation));
        return read(session -> {
            if (isolation == Isolation.UNSAFE) {
                throw new UnsafeTransactionException(session.database().unsafe());
            }
            return inTransaction(session, isolation, work, worthKeeping);
        });
    }

    private static <T> T inTransaction(
            JpaSession session, Isolation isolation, Function<JpaSession, T> work, Predicate<T> worthKeeping) {
        EntityTransaction transaction = session.em().getTransaction();
        boolean done = false;
        try {
            begin(transaction);
            if (isolation == Isolation.SNAPSHOT) {
                session.statements().openWith(session.database().readCommitted());
            }
            T result = work.apply(session);
            if (worthKeeping.test(result)) {
                commit(transaction);
                done = true;
            }
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
