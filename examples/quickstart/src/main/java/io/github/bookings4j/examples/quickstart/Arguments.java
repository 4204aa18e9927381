package io.github.bookings4j.examples.quickstart;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param store which store
 * @param url of the database, for JDBC; absent for one in a file that is deleted at the end
 * @param user of the database; empty if none was named
 * @param password of that user; empty if none was named
 */
record Arguments(StoreKind store, Optional<String> url, String user, String password) {

    static final String USAGE =
            "usage: [--store jooq|jpa|memory] [--url jdbc:h2:...|jdbc:postgresql:...|jdbc:mariadb:...]"
                    + " [--user name] [--password word]";

    private static final List<String> DATABASES = List.of("jdbc:h2:", "jdbc:postgresql:", "jdbc:mariadb:");

    /**
     * Reads them; without any, it is the jOOQ store on a database in a file.
     *
     * @throws IllegalArgumentException if there is one that {@link #USAGE} does not know; the message names it
     */
    static Arguments parse(String... given) {
        Arguments arguments = new Arguments(StoreKind.JOOQ, Optional.empty(), "", "");
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(given));
        while (!rest.isEmpty()) {
            String name = rest.pop();
            arguments = arguments.with(name, rest);
        }
        if (arguments.store() == StoreKind.MEMORY && arguments.url().isPresent()) {
            throw new IllegalArgumentException("--url: the store in memory has no database");
        }
        return arguments;
    }

    private Arguments with(String name, Deque<String> rest) {
        return switch (name) {
            case "--store" -> new Arguments(kind(value(name, rest)), url, user, password);
            case "--url" -> new Arguments(store, Optional.of(database(value(name, rest))), user, password);
            case "--user" -> new Arguments(store, url, value(name, rest), password);
            case "--password" -> new Arguments(store, url, user, value(name, rest));
            default -> throw new IllegalArgumentException("unknown argument: " + name);
        };
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + ": must be followed by a value");
        }
        return rest.pop();
    }

    private static StoreKind kind(String value) {
        return Arrays.stream(StoreKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--store: must be jooq, jpa or memory, was " + value));
    }

    private static String database(String value) {
        if (DATABASES.stream().noneMatch(value::startsWith)) {
            throw new IllegalArgumentException(
                    "--url: must begin with one of " + String.join(" ", DATABASES) + ", was " + value);
        }
        return value;
    }
}
