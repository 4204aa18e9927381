package io.github.bookings4j.benchmarks.server;

import io.github.bookings4j.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** PostgreSQL out of a Maven artifact. */
public final class PostgresServer implements DatabaseServer {

    /**
     * Commits do not wait for the disk and checkpoints stay away: what is compared is the work of client and server, and a disk
     * would make all ways equally slow.
     */
    private static final SortedMap<String, String> SETTINGS = new TreeMap<>(Map.of(
            "synchronous_commit", "off",
            "shared_buffers", "2GB",
            "max_wal_size", "16GB",
            "checkpoint_timeout", "1h",
            "max_connections", "100"));

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Unpacks, initializes and starts it. */
    public static PostgresServer start() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        try {
            return new PostgresServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public Endpoint create(String database) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + database, e);
        }
        return new Endpoint(Database.POSTGRESQL, server.getPort(), database, "postgres", "");
    }

    @Override
    public SortedMap<String, String> settings() {
        return SETTINGS;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
