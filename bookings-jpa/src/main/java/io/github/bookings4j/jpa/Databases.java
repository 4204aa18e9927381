package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.SqlFailure;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.StoreException;

/** Finds out which database it is: the persistence API has no question for that. */
final class Databases {

    /** For a view or table that only one of them has, and MySQL has not. */
    private static final String QUESTION = "select min(lower(table_name)) from information_schema.tables"
            + " where table_schema in ('pg_catalog', 'information_schema', 'INFORMATION_SCHEMA')"
            + " and lower(table_name) in ('pg_class', 'system_variables', 'in_doubt')";

    private Databases() {}

    /** Whatever does not understand the question is none of them. */
    static Database of(Statements statements) {
        String answer;
        try {
            answer = String.valueOf(statements.value(QUESTION));
        } catch (StoreException e) {
            throw SqlFailure.NOT_UNDERSTOOD.isCauseOf(e) ? StoreFailures.unsupported("another", e) : e;
        }
        return switch (answer) {
            case "pg_class" -> new PostgreSql();
            case "system_variables" -> MariaDb.of(statements);
            case "in_doubt" -> new H2();
            default -> throw StoreFailures.unsupported("another", null);
        };
    }
}
