package io.github.bookings4j.jpa;

import io.github.bookings4j.spi.StoreException;

/** Finds out which database it is: the persistence API has no question for that. */
final class Databases {

    /** A question that all of them understand, for a view or table that only one of them has. */
    private static final String QUESTION = "select min(lower(table_name)) from information_schema.tables"
            + " where table_schema in ('pg_catalog', 'information_schema', 'INFORMATION_SCHEMA')"
            + " and lower(table_name) in ('pg_class', 'innodb_trx', 'in_doubt')";

    private Databases() {}

    static Database of(Statements statements) {
        return switch (String.valueOf(statements.value(QUESTION))) {
            case "pg_class" -> new PostgreSql();
            case "innodb_trx" -> MariaDb.of(statements);
            case "in_doubt" -> new H2();
            default ->
                throw new StoreException(
                        "this database is none of PostgreSQL, MariaDB and H2: only these are supported", null);
        };
    }
}
