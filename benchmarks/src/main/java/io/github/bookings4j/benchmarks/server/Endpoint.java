package io.github.bookings4j.benchmarks.server;

import io.github.bookings4j.schema.Database;

/**
 * A database that one can connect to.
 *
 * @param product what it is
 * @param port on the loopback interface
 * @param name of the database
 * @param user who may do everything there; nobody needs a password
 * @param parameters of the driver, as a query
 */
public record Endpoint(Database product, int port, String name, String user, String parameters) {

    /** For JDBC. */
    public String url() {
        return switch (product) {
            case POSTGRESQL -> "jdbc:postgresql://127.0.0.1:" + port + "/" + name + parameters;
            case MARIADB -> "jdbc:mariadb://127.0.0.1:" + port + "/" + name + parameters;
            case H2 -> throw new IllegalStateException("H2 is no server here");
        };
    }

    /** The same, with {@link RoundTripCounter} counting. */
    public Endpoint counted() {
        return new Endpoint(product, port, name, user, "?socketFactory=" + RoundTripCounter.class.getName());
    }
}
