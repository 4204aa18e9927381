package io.github.bookings4j.examples.quickstart;

import com.zaxxer.hikari.HikariDataSource;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.schema.BookingsSchema;
import io.github.bookings4j.spi.BookingStore;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.sql.DataSource;

/** Where the bookings are kept: a store, and what has to be closed when it is not needed any more. */
final class Storage implements AutoCloseable {

    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final BookingStore store;

    /**
     * Opens it; in a database, with the tables created unless they are there.
     *
     * @throws SQLException if the database cannot be reached, or will not have the tables
     */
    Storage(Arguments arguments) throws SQLException {
        try {
            this.store = switch (arguments.store()) {
                case MEMORY -> new InMemoryBookingStore();
                case JOOQ -> JooqBookingStore.on(database(arguments));
                case JPA -> JpaBookingStore.on(persistenceUnit(database(arguments)));
            };
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    BookingStore store() {
        return store;
    }

    /** In the opposite order of opening. */
    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }

    private DataSource database(Arguments arguments) throws SQLException {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(arguments.url().orElseGet(this::file));
        pool.setUsername(arguments.user());
        pool.setPassword(arguments.password());
        // What the stores' own transactions want; a pool that has it saves them from asking for it each time.
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setMaximumPoolSize(2);
        closing.push(pool::close);
        try (Connection connection = pool.getConnection()) {
            BookingsSchema.of(connection).create(connection);
        }
        return pool;
    }

    private String file() {
        TemporaryFolder folder = TemporaryFolder.create();
        closing.push(folder::close);
        return "jdbc:h2:file:" + folder.path().resolve("hotels");
    }

    private EntityManagerFactory persistenceUnit(DataSource dataSource) {
        // Else Hibernate tells on the standard error how it starts.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "quickstart", Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
        closing.push(factory::close);
        return factory;
    }
}
