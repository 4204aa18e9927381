package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.SqlTexts;
import java.util.ArrayList;
import java.util.List;

/** A statement of SQL in the making, or a part of one: pieces of text, and an argument for each question mark in them. */
final class SqlDraft {

    private static final SqlTexts TEXTS = new SqlTexts();

    private final List<String> text = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** One more piece of text; what is not a constant should be short. */
    SqlDraft add(String piece) {
        text.add(piece);
        return this;
    }

    /** One more piece of text, with the arguments for its question marks. */
    SqlDraft add(String piece, List<?> itsArguments) {
        text.add(piece);
        arguments.addAll(itsArguments);
        return this;
    }

    /** All that another one has. */
    SqlDraft add(SqlDraft other) {
        text.addAll(other.text);
        arguments.addAll(other.arguments);
        return this;
    }

    /** The statement, which changes that table. */
    Sql of(String table) {
        return new Sql(table, TEXTS.of(text), arguments);
    }
}
