package io.github.bookings4j.jpa;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.JoinedTransaction;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Keeps bookings in a database by way of Jakarta Persistence: PostgreSQL, MariaDB or H2, with the tables of
 * {@code bookings-schema}. The classes of {@link io.github.bookings4j.jpa.entity.BookingEntities} must be part of the
 * persistence unit.
 *
 * <ul>
 *   <li>Transactions of its own run on entity managers of its own; on MariaDB at READ COMMITTED, whatever the connections
 *       come with, elsewhere at what they come with, which is refused if it is unsafe. A deadlock or a serialization failure
 *       is retried, a bounded number of times.
 *   <li>What it reads outside of a transaction leaves none open on MariaDB and H2. On PostgreSQL that is left to the pool if
 *       its connections come without autocommit: it has to roll back what comes back, as HikariCP does by default.
 *   <li>It reads columns, never entities, and writes past the persistence context; bookings that a host has loaded are read
 *       again right after they were written, in the same transaction.
 *   <li>None of its statements makes the provider flush: what a host has not flushed yet stays so.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class JpaBookingStore implements BookingStore {

    private final Backend backend = new Backend();
    private final OwnTransactions transactions;
    private final Feed feed;

    private JpaBookingStore(EntityManagerFactory factory) {
        this.transactions = new OwnTransactions(factory, backend);
        this.feed = new Feed(transactions);
    }

    /**
     * A store on that persistence unit. Asks nothing of the database until it is used; if that is none that is supported, the
     * first use is an {@link IllegalArgumentException}.
     *
     * @param factory whose transactions are resource-local; with those of JTA only {@link #joining} and reading work
     */
    public static JpaBookingStore on(EntityManagerFactory factory) {
        return new JpaBookingStore(Objects.requireNonNull(factory, "factory"));
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return transactions.run(tenant, work);
    }

    /**
     * {@inheritDoc}
     *
     * <p>On PostgreSQL that is three round trips: the lock, one statement that looks and writes, and the commit.
     */
    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        return transactions.reserve(tenant, reservation);
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return transactions.read(session -> work.apply(session.reads(tenant)));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the position is negative or the limit less than 1
     */
    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return feed.after(tenant, position, limit);
    }

    /**
     * Takes part in the transaction that is open on that entity manager, whoever began it and commits it. For
     * {@link io.github.bookings4j.Bookings#join}.
     *
     * <p>A refused command leaves the transaction usable. What fails otherwise has to be rolled back.
     *
     * <p>At REPEATABLE READ on MariaDB, two statements more tell whether somebody has changed what is locked since the
     * transaction began to read; then it reads past its snapshot. At REPEATABLE READ on H2 nobody can book safely.
     *
     * @throws IllegalStateException when it is used, if the entity manager is closed or no transaction is open on it
     * @throws io.github.bookings4j.spi.UnsafeTransactionException when it is used, if the isolation is unsafe
     */
    public JoinedTransaction joining(EntityManager em) {
        return new JoinedJpaTransaction(Objects.requireNonNull(em, "em"), backend);
    }
}
