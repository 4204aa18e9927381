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
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions that a store begins and commits itself, each on an entity manager of its own. */
final class OwnTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(JpaBookingStore.class);

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
        // Put together before a connection is taken, and locks that others wait for.
        Optional<ShortWay> way =
                backend.database().orElseGet(() -> opened(JpaSession::database)).shortWay(reservation);
        if (way.isEmpty()) {
            return ReserveResult.NOT_ATTEMPTED;
        }
        ReserveResult result = retries.call(
                () -> inTransaction(session -> new Reserving(session, tenant).reserve(reservation, way.get())));
        if (result == ReserveResult.RESERVED) {
            AfterCommit.run(reservation.afterCommit());
        }
        return result;
    }

    private record Committed<T>(T result, AfterCommit afterCommit) {}

    /** Runs the work on an entity manager for reading: without a transaction, unless one would be left open then. */
    <T> T read(Function<JpaSession, T> work) {
        return opened(session -> {
            if (session.em().isJoinedToTransaction() || backend.endsStatements(session)) {
                return work.apply(session);
            }
            return inTransaction(session, work, false);
        });
    }

    /** Runs the work in one transaction at READ COMMITTED, or where the database makes a better one safe, in that. */
    <T> T inTransaction(Function<JpaSession, T> work) {
        return opened(session -> {
            Optional<Opening> opening = session.database().readCommitted();
            if (opening.isEmpty() && backend.isolation(session) == Isolation.UNSAFE) {
                throw new UnsafeTransactionException(session.database().unsafe());
            }
            opening.ifPresent(session.statements()::openWith);
            return inTransaction(session, work, true);
        });
    }

    private static <T> T inTransaction(JpaSession session, Function<JpaSession, T> work, boolean isWorthKeeping) {
        EntityTransaction transaction = session.em().getTransaction();
        boolean done = false;
        try {
            begin(transaction);
            T result = work.apply(session);
            if (isWorthKeeping) {
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

    /** What goes wrong when the entity manager is closed changes nothing of what was decided before. */
    private <T> T opened(Function<JpaSession, T> work) {
        EntityManager em = factory.createEntityManager();
        T result;
        try {
            result = work.apply(backend.session(em));
        } catch (RuntimeException | Error failure) {
            close(em, failure);
            throw failure;
        }
        close(em, null);
        return result;
    }

    private static void close(EntityManager em, @Nullable Throwable failure) {
        try {
            em.close();
        } catch (RuntimeException e) {
            if (failure == null) {
                LOG.warn("An entity manager could not be closed; what was committed stays", e);
            } else {
                failure.addSuppressed(e);
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
        } catch (RuntimeException e) {
            // The connection is gone, and the transaction with it.
        }
    }
}
