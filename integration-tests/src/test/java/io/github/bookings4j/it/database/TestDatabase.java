package io.github.bookings4j.it.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.schema.BookingsSchema;
import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A database with the tables of Bookings4j in it. */
public final class TestDatabase {

    public static final TestDatabase H2 = new TestDatabase(
            "h2", Database.H2, () -> "jdbc:h2:mem:bookings;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000;USER=sa");
    public static final TestDatabase H2_FILE =
            new TestDatabase("h2-file", Database.H2, () -> H2File.inFolder(ServerFolder.own("h2")));
    public static final TestDatabase POSTGRESQL =
            new TestDatabase("postgresql", Database.POSTGRESQL, () -> started(Database.POSTGRESQL));
    public static final TestDatabase MARIADB =
            new TestDatabase("mariadb", Database.MARIADB, () -> started(Database.MARIADB));

    /** On the same server, with the constraint for hosts with the buffer rule MAX; under SUM it is right too, but weaker. */
    public static final TestDatabase POSTGRESQL_MAX =
            new TestDatabase("postgresql-max", Database.POSTGRESQL, BufferRule.MAX, POSTGRESQL::newDatabase);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final Database database;
    private final BufferRule bufferRule;
    private final Supplier<String> starter;
    private final Map<PoolOptions, HikariDataSource> pools = new ConcurrentHashMap<>();
    private String url;
    private Connection own;

    private TestDatabase(String name, Database database, Supplier<String> starter) {
        this(name, database, BufferRule.SUM, starter);
    }

    private TestDatabase(String name, Database database, BufferRule bufferRule, Supplier<String> starter) {
        this.name = name;
        this.database = database;
        this.bufferRule = bufferRule;
        this.starter = starter;
    }

    /** The one that the server has, which the caller started and will stop. */
    public static TestDatabase on(Database database, DatabaseServer server) {
        return new TestDatabase(database + " of its own", database, server::url);
    }

    /** One that somebody else has made and will end. */
    public static TestDatabase at(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return new TestDatabase(url, Database.of(connection), () -> url);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As it is called on the command line. */
    public String name() {
        return name;
    }

    public Database database() {
        return database;
    }

    /** This one, or one of its kind if its constraint is not for that buffer rule. */
    public TestDatabase under(BufferRule rule) {
        return this == POSTGRESQL && rule == BufferRule.MAX ? POSTGRESQL_MAX : this;
    }

    /** A pool of connections, the same for the same options. */
    public DataSource pool(PoolOptions options) {
        return pools.computeIfAbsent(options, this::newPool);
    }

    /** A new connection of no pool, with autocommit; several statements may be sent at once. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database == Database.MARIADB ? with(Map.of("allowMultiQueries", "true")) : url());
    }

    /** Deletes all that tests have written. */
    public void empty() {
        execute("""
                delete from booking_addon;
                delete from booking_resource;
                delete from booking_allocation;
                delete from booking_event;
                delete from booking_blocked_time;
                delete from booking;
                update booking_feed set last_position = 0;
                update booking_lock set widest_s = 0 where widest_s <> 0
                """);
    }

    /** Runs SQL past the library. */
    public void execute(String sql) {
        try (Statement statement = own().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The rows of a query past the library, each as its values with commas between. */
    public List<String> rows(String query) {
        List<String> rows = new ArrayList<>();
        try (Statement statement = own().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.add(found.getString(i));
                }
                rows.add(String.join(", ", values));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How to reach a new database on the same server, without any tables. */
    public String newDatabase() {
        String name = "beside_" + COUNT.incrementAndGet();
        if (database != Database.H2) {
            execute("create database " + name);
        }
        return switch (database) {
            case H2 -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;USER=sa";
            case POSTGRESQL -> url().replace("/postgres?", "/" + name + "?");
            case MARIADB -> url().replace("/bookings?", "/" + name + "?");
        };
    }

    /** Closes the pools. Not by {@link AutoCloseable}: JUnit would close what is handed to a test. */
    public void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
    }

    @Override
    public String toString() {
        return name;
    }

    private HikariDataSource newPool(PoolOptions options) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(with(options.parameters()));
        config.setMaximumPoolSize(options.size());
        // A pool that no test uses any more shall keep none.
        config.setMinimumIdle(0);
        config.setIdleTimeout(TimeUnit.SECONDS.toMillis(10));
        config.setAutoCommit(options.autoCommit());
        return new HikariDataSource(config);
    }

    private String with(Map<String, String> parameters) {
        StringBuilder all = new StringBuilder(url());
        parameters.forEach((key, value) -> all.append(database == Database.H2 ? ';' : '&')
                .append(key)
                .append('=')
                .append(value));
        return all.toString();
    }

    /** How to reach it, for whoever makes connections of their own. */
    public synchronized String url() {
        if (url == null) {
            url = starter.get();
            try (Connection connection = DriverManager.getConnection(url)) {
                BookingsSchema.of(connection).bufferRule(bufferRule).create(connection);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return url;
    }

    /** Kept open, because opening one takes longer than what is done with it. */
    private synchronized Connection own() throws SQLException {
        if (own == null || !own.isValid(5)) {
            own = connect();
        }
        return own;
    }

    private static String started(Database database) {
        DatabaseServer server = DatabaseServer.of(database, Durability.FAST);
        server.start();
        return server.url();
    }
}
