package io.github.bookings4j.it.roundtrips;

import io.github.bookings4j.it.database.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of one connection, which does nothing on its own that would be counted. */
final class OneConnection implements AutoCloseable {

    private final Connection connection;

    private OneConnection(Connection connection) {
        this.connection = connection;
    }

    static OneConnection to(TestDatabase database) throws SQLException {
        try (Connection known = database.connect()) {
            String url = known.getMetaData().getURL();
            return new OneConnection(DriverManager.getConnection(
                    url + (url.contains("?") ? "&" : "?") + "socketFactory=" + CountingSockets.class.getName()));
        }
    }

    /** The connection itself; closing it closes it. */
    Connection connection() {
        return connection;
    }

    /** Hands out the connection each time; closing it does nothing. */
    DataSource dataSource() {
        Connection shared = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (any, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (any, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> shared;
                    case "equals" -> any == arguments[0];
                    case "hashCode" -> System.identityHashCode(any);
                    default -> "one connection";
                });
    }

    /** How many round trips that takes. */
    static int roundTrips(Work work) throws SQLException {
        int before = CountingSockets.roundTrips();
        work.run();
        return CountingSockets.roundTrips() - before;
    }

    /** What a test counts the round trips of. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
