package io.github.bookings4j.benchmarks;

import io.github.bookings4j.schema.Database;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be run.
 *
 * @param size how much
 * @param databases on which
 */
record Arguments(Size size, Set<Database> databases) {

    static final String USAGE = "usage: [--quick | --medium] [--only postgresql|mariadb]";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if there are others than {@link #USAGE} says
     */
    static Arguments parse(String... given) {
        Size size = Size.FULL;
        Set<Database> databases = new TreeSet<>(Set.of(Database.POSTGRESQL, Database.MARIADB));
        for (int i = 0; i < given.length; i++) {
            switch (given[i]) {
                case "--quick" -> size = Size.QUICK;
                case "--medium" -> size = Size.MEDIUM;
                case "--only" -> databases.retainAll(Set.of(database(++i < given.length ? given[i] : "nothing")));
                default -> throw new IllegalArgumentException("unknown argument: " + given[i]);
            }
        }
        return new Arguments(size, databases);
    }

    private static Database database(String name) {
        return switch (name) {
            case "postgresql" -> Database.POSTGRESQL;
            case "mariadb" -> Database.MARIADB;
            default -> throw new IllegalArgumentException("--only: must be postgresql or mariadb, was " + name);
        };
    }
}
