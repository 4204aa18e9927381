package io.github.bookings4j.it.joined;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bookings4j.it.database.TestDatabase;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The isolation levels at which a host's transaction is joined. */
final class Levels {

    private Levels() {}

    /** Databases and levels. */
    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(TestDatabase.H2, Connection.TRANSACTION_READ_COMMITTED),
                arguments(TestDatabase.H2, Connection.TRANSACTION_SERIALIZABLE),
                arguments(TestDatabase.POSTGRESQL, Connection.TRANSACTION_READ_COMMITTED),
                arguments(TestDatabase.POSTGRESQL, Connection.TRANSACTION_REPEATABLE_READ),
                arguments(TestDatabase.POSTGRESQL, Connection.TRANSACTION_SERIALIZABLE),
                arguments(TestDatabase.MARIADB, Connection.TRANSACTION_READ_COMMITTED),
                arguments(TestDatabase.MARIADB, Connection.TRANSACTION_REPEATABLE_READ),
                arguments(TestDatabase.MARIADB, Connection.TRANSACTION_SERIALIZABLE));
    }
}
