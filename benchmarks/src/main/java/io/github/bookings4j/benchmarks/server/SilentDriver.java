package io.github.bookings4j.benchmarks.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A driver that once it has fallen silent talks to no server: every statement succeeds at once, changes one row and has one
 * row of ones. What a booking takes then is taken by whoever calls it. For one client with one connection.
 */
public final class SilentDriver {

    private final PreparedStatement statement = (PreparedStatement) proxy(PreparedStatement.class, this::ofStatement);
    private final ResultSet rows = (ResultSet) proxy(ResultSet.class, this::ofRows);
    private final AtomicBoolean hasNext = new AtomicBoolean();

    /** Is never closed: there is nothing that would have to be told to the pool. */
    private @Nullable Connection connection;

    private boolean silent;

    /** From now on. */
    public void fallSilent() {
        silent = true;
    }

    /** The data source, as long as nobody has fallen silent. */
    public DataSource around(DataSource dataSource) {
        return (DataSource) proxy(DataSource.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return call(dataSource, method, arguments);
            }
            if (!silent) {
                return around(dataSource.getConnection());
            }
            Connection kept = connection;
            if (kept == null) {
                kept = around(dataSource.getConnection());
                connection = kept;
            }
            return kept;
        });
    }

    private Connection around(Connection real) {
        return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
            if (!silent) {
                return call(real, method, arguments);
            }
            return switch (method.getName()) {
                case "prepareStatement" -> statement;
                case "commit", "rollback", "close" -> null;
                default -> call(real, method, arguments);
            };
        });
    }

    private @Nullable Object ofStatement(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "execute", "executeQuery", "getResultSet" -> {
                hasNext.set(true);
                yield method.getReturnType() == ResultSet.class ? rows : true;
            }
            case "executeUpdate", "getUpdateCount" -> 1;
            default -> nothing(method);
        };
    }

    private @Nullable Object ofRows(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "next" -> hasNext.getAndSet(false);
            case "getLong" -> 1L;
            case "getInt" -> 1;
            default -> nothing(method);
        };
    }

    private static @Nullable Object nothing(Method method) {
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(SilentDriver.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
