package io.github.bookings4j.it.database;

import io.github.bookings4j.schema.Database;

/** A database server in processes and a folder of its own, on this machine. Its clock is in a zone that no test is in. */
public interface DatabaseServer {

    /** A new one, which is not started. */
    static DatabaseServer of(Database database, Durability durability) {
        return switch (database) {
            case POSTGRESQL -> new PostgresServer(durability);
            case MARIADB -> new MariaDbServer(durability);
            case H2 -> throw new IllegalArgumentException("database: H2 has no server here");
        };
    }

    /** How a user reaches it who may do everything; parameters can be added with an ampersand. The same after a restart. */
    String url();

    /** Starts it, for the first time or again, and waits until it takes connections. */
    void start();

    /** Ends it at once, as {@code kill -9} does, and waits until nothing of it is left but the data. */
    void kill();

    /** Ends it in order, if it runs, and deletes its data. Done at the latest when the JVM ends. */
    void stop();
}
