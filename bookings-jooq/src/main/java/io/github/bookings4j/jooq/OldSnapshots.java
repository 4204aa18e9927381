package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.StoreFailures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Transactions that are known to have an old snapshot. A host may join one transaction several times, and what the first time
 * has found out the second cannot find out any more: it sees the lock rows as the first has changed them.
 */
final class OldSnapshots {

    /** In a later transaction of the same connection it does no harm. */
    private final Set<Connection> connections =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void add(Connection connection) {
        connections.add(behind(connection));
    }

    boolean has(Connection connection) {
        return !connections.isEmpty() && connections.contains(behind(connection));
    }

    /** What is the same each time, where a host's connections are made for one call. */
    private static Connection behind(Connection connection) {
        try {
            return connection.getMetaData().getConnection();
        } catch (SQLException e) {
            throw StoreFailures.of("look at the connection", e);
        }
    }
}
