package io.github.bookings4j.jooq;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Hands out a database's connections, keeps a log of what is called on them, and lets chosen calls fail. */
final class FailingPool {

    private final DataSource real;
    private final List<String> log = new ArrayList<>();
    private final Map<String, SQLException> failures = new HashMap<>();
    private boolean autoCommit = true;
    private int isolation = Connection.TRANSACTION_READ_COMMITTED;

    FailingPool(DataSource real) {
        this.real = real;
    }

    FailingPool autoCommitOff() {
        autoCommit = false;
        return this;
    }

    /** The level that connections have when they are handed out. */
    FailingPool isolation(int level) {
        isolation = level;
        return this;
    }

    /** From now on, that method fails before it has done anything. */
    SQLException fail(String method, String state) {
        SQLException failure = new SQLException(method + " on purpose", state);
        failures.put(method, failure);
        return failure;
    }

    /** What was called that changes a connection, in order. */
    List<String> log() {
        return log;
    }

    DataSource dataSource() {
        return (DataSource) proxy(DataSource.class, (proxy, method, arguments) -> {
            failIfWanted(method.getName());
            Connection connection = real.getConnection();
            connection.setAutoCommit(autoCommit);
            connection.setTransactionIsolation(isolation);
            return logging(connection);
        });
    }

    private Connection logging(Connection connection) {
        return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
            String name = method.getName();
            if (List.of("setAutoCommit", "setTransactionIsolation").contains(name)) {
                log.add(name + " " + arguments[0]);
            } else if (List.of("commit", "rollback", "close", "abort").contains(name)) {
                log.add(name);
            }
            if (name.equals("close") || name.equals("abort")) {
                connection.close();
            }
            failIfWanted(name);
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private void failIfWanted(String method) throws SQLException {
        if (failures.containsKey(method)) {
            throw failures.get(method);
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
