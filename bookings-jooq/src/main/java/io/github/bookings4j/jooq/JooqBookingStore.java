package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.schema.rows.Retries;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.JoinedTransaction;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.RetryableStoreException;
import io.github.bookings4j.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/**
 * Keeps bookings in H2, PostgreSQL or MariaDB, in the tables of {@code bookings-schema}.
 *
 * <pre>{@code
 * Bookings bookings = Bookings.builder()
 *     .store(JooqBookingStore.on(dataSource))
 *     .services(catalog)
 *     .build();
 * }</pre>
 *
 * <ul>
 *   <li>Transactions of its own take one connection at a time, run again after deadlocks and serialization failures, and give
 *       the connection back as it came. Actions after the commit run without a connection.
 *   <li>To write bookings in a transaction of the host's, see {@link #joining(Connection)}.
 *   <li>On PostgreSQL a new booking that nothing else has to be asked for takes one round trip. It needs prepared statements:
 *       with {@code preferQueryMode=simple} transactions of its own take the ordinary way, and {@code prepareThreshold=0}
 *       makes it slow.
 *   <li>On MariaDB, connections whose default is READ COMMITTED save a round trip a transaction.
 *   <li>jOOQ writes the SQL, but does not run it: its {@code ExecuteListener}s are not told.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class JooqBookingStore implements BookingStore {

    private final Sql sql;
    private final OwnTransactions transactions;
    private final Feed feed;
    private final OldSnapshots oldSnapshots = new OldSnapshots();

    private JooqBookingStore(DataSource dataSource, Database database) {
        this.sql = Sql.of(database);
        this.transactions = new OwnTransactions(dataSource, sql.dialect(), retries());
        this.feed = new Feed(sql, transactions);
    }

    /**
     * On the database that the pool leads to, which is asked once, now.
     *
     * <p>Hand over the pool itself, and no proxy that knows of transactions, such as Spring's
     * {@code TransactionAwareDataSourceProxy}: the store commits and rolls back what it is given, which would be the
     * transaction of the host's then. To take part in that, see {@link #joining(Connection)}.
     *
     * <p>The connections have one isolation level for as long as the store lives: it is asked for once. Where a server's
     * default may be changed, set the level in the pool.
     *
     * @param dataSource a pool
     * @throws IllegalArgumentException if it is none that is supported
     * @throws StoreException if it cannot be reached
     */
    public static JooqBookingStore on(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return on(dataSource, Database.of(connection));
        } catch (SQLException e) {
            throw StoreFailures.of("find out which database it is", e);
        }
    }

    /**
     * On a database of that kind, which need not be there yet.
     *
     * @param dataSource a pool; the pool itself, as with {@link #on(DataSource)}
     */
    public static JooqBookingStore on(DataSource dataSource, Database database) {
        return new JooqBookingStore(dataSource, database);
    }

    /**
     * Takes part in the host's transaction on that connection: what commands write is there when the host commits, and gone
     * when it rolls back. A refused command leaves the transaction usable; after a {@link StoreException} the host rolls back.
     *
     * <pre>{@code
     * try (JoinedBookings joined = bookings.join(store.joining(connection))) {
     *     joined.bookings().create(request);
     *     connection.commit();
     *     joined.committed();
     * }
     * }</pre>
     *
     * <p>The connection must not be in autocommit mode or read-only. The isolation level should be READ COMMITTED. On
     * PostgreSQL a higher one is as safe, but ends in a {@link RetryableStoreException} where another transaction was there
     * first. On MariaDB, REPEATABLE READ takes two more questions a command, and locking reads where others have booked on the
     * same calendars since the transaction began to read: these make deadlocks possible. It has to be the level of the
     * session: one that was set for the next transaction only cannot be asked for. On H2, REPEATABLE READ is refused, and
     * READ UNCOMMITTED on both.
     */
    public JoinedTransaction joining(Connection connection) {
        Host host = new Host() {
            @Override
            public <T> T with(Function<Connection, T> work) {
                return work.apply(connection);
            }
        };
        return new JoinedStore(sql, host, oldSnapshots);
    }

    /**
     * The same in the transaction that the context is in: its connection provider has to give the connection of that
     * transaction each time it is asked.
     */
    public JoinedTransaction joining(DSLContext context) {
        Host host = new Host() {
            @Override
            public <T> T with(Function<Connection, T> work) {
                return context.connectionResult(work::apply);
            }
        };
        return new JoinedStore(sql, host, oldSnapshots);
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        JooqTx.Done<T> done =
                transactions.commit(session -> JooqTx.own(sql, tenant, session).run(work));
        AfterCommit.run(done.afterCommit());
        return done.result();
    }

    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        ReserveResult result = sql.shortWay()
                .map(way -> transactions.autoCommit(session -> way.alone(session, reservation)))
                .orElse(ReserveResult.NOT_ATTEMPTED);
        if (result == ReserveResult.RESERVED) {
            AfterCommit.run(reservation.afterCommit());
        }
        return result;
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return transactions.read(session -> sql.plain().call(tenant, session, work));
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

    private static Retries retries() {
        // Each thread draws from its own, so that those who met do not wait for each other here too.
        return new Retries(() -> ThreadLocalRandom.current().nextLong(), Thread::sleep);
    }
}
