package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.StoreFailures;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection of the pool's for one transaction or read: it goes back as it came, or not at all. */
final class Lease {

    private static final Logger LOG = LoggerFactory.getLogger(JooqBookingStore.class);

    private final Connection connection;
    private final boolean autoCommit;
    private @Nullable Integer isolation;
    /** Whether something may be open on it that must not be committed by giving it back. */
    private boolean broken;

    private Lease(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    static Lease of(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                return new Lease(connection, connection.getAutoCommit());
            } catch (SQLException | RuntimeException e) {
                closeAfter(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw StoreFailures.of("get a connection", e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** What the pool's connections are like when nobody has changed anything. */
    int isolation() {
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException e) {
            throw StoreFailures.of("ask for the isolation level", e);
        }
    }

    /** Changes the mode only if it is another one; it is changed back in the end. */
    void autoCommit(boolean wanted) {
        try {
            if (autoCommit != wanted) {
                connection.setAutoCommit(wanted);
            }
        } catch (SQLException e) {
            throw StoreFailures.of("begin a transaction", e);
        }
    }

    /** Changes the level until the connection is given back. */
    void isolation(int level) {
        try {
            int before = connection.getTransactionIsolation();
            connection.setTransactionIsolation(level);
            this.isolation = before;
        } catch (SQLException e) {
            throw StoreFailures.of("set the isolation level", e);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreFailures.of("begin a transaction", e);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw StoreFailures.of("commit", e);
        }
    }

    /** Ends what a read may have begun. */
    void endRead() {
        if (!autoCommit) {
            rollBack(null);
        }
    }

    void rollBack(@Nullable Throwable failure) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException | RuntimeException e) {
            broken = true;
            note(e, failure);
        }
    }

    /**
     * Gives the connection back, whatever has happened. What goes wrong here changes nothing of what was decided before: it is
     * suppressed by the failure there was, or logged.
     */
    void end(@Nullable Throwable failure) {
        if (!broken) {
            restore(failure);
        }
        try {
            if (broken) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException | RuntimeException e) {
            note(e, failure);
        }
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            note(e, failure);
        }
    }

    private void restore(@Nullable Throwable failure) {
        try {
            if (isolation != null) {
                connection.setTransactionIsolation(isolation);
            }
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException | RuntimeException e) {
            broken = true;
            note(e, failure);
        }
    }

    private static void note(Exception e, @Nullable Throwable failure) {
        if (failure == null) {
            LOG.warn("A connection could not be given back as it was; what was committed stays", e);
        } else {
            failure.addSuppressed(e);
        }
    }

    private static void closeAfter(Connection connection, Exception failure) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
