package io.github.bookings4j.spring;

import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The store by jOOQ, in the transaction that Spring has open, as one begun by {@code @Transactional}: bookings, events and the
 * application's own data are committed together or not at all. Where none is open, it has transactions of its own, which it
 * retries.
 *
 * <ul>
 *   <li>A refused command has written nothing; whether the transaction goes on is up to who catches the refusal. One that
 *       leaves a method with {@code @Transactional} rolls back, as every unchecked exception does.
 *   <li>A read-only transaction, and one at an isolation level that is unsafe, is refused for writing.
 *   <li>Listeners that wait for the commit are told right after it, on its thread; what they book has a transaction of its own,
 *       on another connection. So has what other code books that runs after the commit, such as a
 *       {@code @TransactionalEventListener}; only a {@code TransactionSynchronization} has to begin a new transaction before it
 *       books in {@code afterCommit}, as Spring asks for.
 *   <li>Listeners of a savepoint that was rolled back are not told.
 *   <li>The feed is read in transactions of the store's own, for a place in it has to be committed before it is told.
 * </ul>
 */
public final class SpringJooqBookingStore {

    private SpringJooqBookingStore() {}

    /**
     * On that database, in transactions that {@code DataSourceTransactionManager}, {@code JdbcTransactionManager} or
     * {@code JpaTransactionManager} begins there. Asks the database once, now, which it is.
     *
     * @param dataSource the pool, or a proxy around it that knows of transactions
     * @throws IllegalArgumentException if it is no database that is supported
     * @throws StoreException if it cannot be reached
     */
    public static BookingStore on(DataSource dataSource) {
        DataSource pool = pool(dataSource);
        JooqBookingStore store = JooqBookingStore.on(pool);
        return new TransactionalBookingStore(store, () -> open(pool).map(store::joining));
    }

    /** The connection of the open transaction, if that is one on this pool. */
    private static Optional<Connection> open(DataSource pool) {
        return TransactionSynchronizationManager.getResource(pool) instanceof ConnectionHolder holder
                        && holder.getConnectionHandle() != null
                ? Optional.of(holder.getConnection()).filter(SpringJooqBookingStore::isInTransaction)
                : Optional.empty();
    }

    /** What a {@code JdbcTemplate} holds on to while a transaction is open on another database is in none. */
    private static boolean isInTransaction(Connection connection) {
        try {
            return !connection.getAutoCommit();
        } catch (SQLException e) {
            throw new StoreException("could not look at the connection", e);
        }
    }

    private static DataSource pool(DataSource dataSource) {
        return dataSource instanceof TransactionAwareDataSourceProxy proxy
                ? Objects.requireNonNull(proxy.getTargetDataSource(), "target of the proxy")
                : Objects.requireNonNull(dataSource, "dataSource");
    }
}
