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
 * <p>What else there is to know of such transactions is said of the {@linkplain io.github.bookings4j.spring package}.
 *
 * <p>Listeners of a savepoint that was rolled back are not told.
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
