package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.server.DatabaseServer;
import io.github.bookings4j.benchmarks.server.MariaDbServer;
import io.github.bookings4j.benchmarks.server.PostgresServer;
import io.github.bookings4j.schema.Database;

/** How fast bookings are written; README.md of this module says how to run it. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Exits with 2 if the arguments are not understood, and with 1 if anything was written wrongly. */
    public static void main(String... args) {
        // Hibernate would else say on the standard error what it is doing.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        try {
            run(Arguments.parse(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Arguments.USAGE);
            System.exit(2);
        }
    }

    private static void run(Arguments arguments) {
        for (Database product : arguments.databases()) {
            Progress.say("starting " + product);
            try (DatabaseServer server = start(product);
                    WriteBenchmark benchmark = WriteBenchmark.on(server, arguments.size())) {
                benchmark.run(System.out);
            }
        }
    }

    private static DatabaseServer start(Database product) {
        return switch (product) {
            case POSTGRESQL -> PostgresServer.start();
            case MARIADB -> MariaDbServer.start();
            case H2 -> throw new IllegalArgumentException("H2 is no server");
        };
    }
}
