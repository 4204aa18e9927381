package io.github.bookings4j.jpa;

import java.util.List;

/**
 * A statement in SQL that changes one table.
 *
 * @param table which one
 * @param text with a question mark for each argument
 * @param arguments none of them null: a null is written into the text, for a database may find no type for a parameter that
 *     is null
 */
record Sql(String table, String text, List<Object> arguments) {

    Sql {
        arguments = List.copyOf(arguments);
    }

    static Sql of(String table, String text, Object... arguments) {
        return new Sql(table, text, List.of(arguments));
    }
}
