package io.github.bookings4j.schema;

import io.github.bookings4j.model.BufferRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The tables of Bookings4j on one database. A host with Flyway or Liquibase runs the scripts by that; one without calls
 * {@link #create}:
 *
 * <pre>{@code
 * try (Connection connection = dataSource.getConnection()) {
 *     BookingsSchema.of(connection).create(connection);
 * }
 * }</pre>
 *
 * <p>On PostgreSQL a constraint under the locks keeps also those from booking a time twice who write past the library. It is
 * a script of its own, and may be left out. It depends on the host's buffer rule.
 */
public final class BookingsSchema {

    private static final Source OVERLAP_CONSTRAINT = new Source("postgresql_constraint", "V2__no_overlap.sql");
    private static final String BUSY_TIME = "tstzrange(busy_start, busy_end)";
    private static final String APPOINTMENT = "tstzrange(start_at, end_at)";

    /** Where a script is. */
    private record Source(String folder, String name) {

        String path() {
            return "io/github/bookings4j/schema/" + folder;
        }
    }

    private final Database database;
    private final List<Source> sources;
    private final BufferRule bufferRule;

    private BookingsSchema(Database database, List<Source> sources, BufferRule bufferRule) {
        this.database = database;
        this.sources = sources;
        this.bufferRule = bufferRule;
    }

    /** The whole schema for that database. */
    public static BookingsSchema of(Database database) {
        Source tables = new Source(database.name().toLowerCase(Locale.ROOT), "V1__bookings.sql");
        return new BookingsSchema(
                database,
                database == Database.POSTGRESQL ? List.of(tables, OVERLAP_CONSTRAINT) : List.of(tables),
                BufferRule.SUM);
    }

    /**
     * The whole schema for the database that the connection leads to.
     *
     * @throws IllegalArgumentException if it is none that is supported
     * @throws SQLException if the connection cannot say what it leads to
     */
    public static BookingsSchema of(Connection connection) throws SQLException {
        return of(Database.of(connection));
    }

    /** The same without the constraint; the same where there is none. */
    public BookingsSchema withoutOverlapConstraint() {
        return new BookingsSchema(
                database,
                sources.stream()
                        .filter(source -> !source.equals(OVERLAP_CONSTRAINT))
                        .toList(),
                bufferRule);
    }

    /** The same for hosts with that buffer rule; {@link BufferRule#SUM} by default. Under MAX the constraint knows no buffers. */
    public BookingsSchema bufferRule(BufferRule rule) {
        return new BookingsSchema(database, sources, rule);
    }

    /** For which database it is. */
    public Database database() {
        return database;
    }

    /**
     * The folders of the scripts on the class path, as a migration tool wants them: no slash at either end. The constraint is
     * in one of its own, so that a tool that runs all of a folder can do without it.
     */
    public List<String> folders() {
        return sources.stream().map(Source::path).toList();
    }

    /** The scripts, in the order in which they are to be run. */
    public List<SchemaScript> scripts() {
        return sources.stream()
                .map(source -> new SchemaScript(source.name(), forBufferRule(read(source))))
                .toList();
    }

    /**
     * Creates the tables in the connection's current schema, unless they are there. Commits whatever the connection has open.
     * Several processes may call it at once on PostgreSQL and MariaDB.
     *
     * @throws IllegalArgumentException if the connection leads to another kind of database
     * @throws IllegalStateException if only some of the tables are there; nothing is changed then
     * @throws SQLException if the database refuses, for instance because the user may not create tables
     */
    public void create(Connection connection) throws SQLException {
        Database connected = Database.of(connection);
        if (connected != database) {
            throw new IllegalArgumentException("connection: must lead to " + database + ", led to " + connected);
        }
        SchemaCreation creation = new SchemaCreation(database, scripts());
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            creation.run(connection);
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private String forBufferRule(String text) {
        return bufferRule == BufferRule.SUM ? text : text.replace(BUSY_TIME + " with &&", APPOINTMENT + " with &&");
    }

    private static String read(Source source) {
        String path = "/" + source.path() + "/" + source.name();
        try (InputStream in = Objects.requireNonNull(BookingsSchema.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
