package io.github.bookings4j.benchmarks.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the time that one thread spends inside JDBC: in the pool, in the driver, waiting for the server. Watching takes time
 * itself, some of which counts as spent outside, so what is outside is less than it seems.
 */
public final class JdbcWatch {

    private static final List<Class<?>> WATCHED = List.of(
            DataSource.class,
            Connection.class,
            CallableStatement.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class);

    private long nanos;
    private long calls;

    /** The data source, watched, with all that comes from it. */
    public DataSource around(DataSource dataSource) {
        return (DataSource) watched(dataSource, DataSource.class);
    }

    /** Inside JDBC so far, in nanoseconds. */
    public long nanos() {
        return nanos;
    }

    /** How often anything of JDBC was called so far. */
    public long calls() {
        return calls;
    }

    private Object watched(Object target, Class<?> type) {
        return Proxy.newProxyInstance(
                JdbcWatch.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        long start = System.nanoTime();
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            nanos += System.nanoTime() - start;
            calls++;
        }
        Class<?> type = method.getReturnType();
        return result != null && WATCHED.contains(type) ? watched(result, type) : result;
    }
}
