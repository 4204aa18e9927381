package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SchemaTable;
import io.github.bookings4j.schema.rows.SqlTexts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several statements of PostgreSQL in one: a text with a part for each, and the values for its question marks. All of them see
 * the data as it was at the start; one that depends on another names it in its condition, and runs after it.
 */
final class Cte {

    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class, "?::uuid",
            String.class, "?::varchar",
            Integer.class, "?::int",
            Long.class, "?::bigint",
            Boolean.class, "?::boolean",
            BigDecimal.class, "?::numeric",
            Instant.class, "?::timestamptz");

    private static final Map<SchemaTable<?>, Insert> INSERTS = new ConcurrentHashMap<>();
    private static final SqlTexts TEXTS = new SqlTexts();

    private final List<String> text = new ArrayList<>(64);
    private final List<@Nullable Object> values = new ArrayList<>(128);
    private boolean hasParts;

    /** A statement of its own, which is sent along and runs before all parts. */
    Cte after(String sql, List<? extends @Nullable Object> itsValues) {
        text.add(sql);
        text.add(";\n");
        values.addAll(itsValues);
        return this;
    }

    /** One more part, which others can name. */
    Cte part(String name, String sql, List<? extends @Nullable Object> itsValues) {
        return part(name, List.of(sql), itsValues);
    }

    /** The same in pieces; where these are constants, nothing is put together. */
    Cte part(String name, List<String> sql, List<? extends @Nullable Object> itsValues) {
        text.add(hasParts ? ",\n" : "with ");
        text.add(name);
        text.add(" as (");
        text.addAll(sql);
        text.add(")");
        hasParts = true;
        values.addAll(itsValues);
        return this;
    }

    /** Inserts these rows if the condition is met, which has no question marks. */
    <S> Cte insert(String name, SchemaTable<S> table, Collection<S> sources, String condition, String ending) {
        if (sources.isEmpty()) {
            return this;
        }
        List<@Nullable Object> itsValues = new ArrayList<>();
        sources.forEach(source -> itsValues.addAll(Inserts.values(table, source)));
        return part(name, List.of(insert(table, sources.size()), " where ", condition, ending), itsValues);
    }

    /** What the whole answers with; the last part. */
    BoundSql select(String... sql) {
        text.add("\n");
        Collections.addAll(text, sql);
        return new BoundSql(TEXTS.of(text), Collections.unmodifiableList(values));
    }

    /** An insert of so many rows that lacks its condition. The types have to be said, for nothing else tells them. */
    static String insert(SchemaTable<?> table, int rows) {
        Insert insert = INSERTS.computeIfAbsent(table, Insert::into);
        return rows == 1
                ? insert.ofOne()
                : insert.start() + " select * from (values "
                        + String.join(", ", Collections.nCopies(rows, "(" + insert.marks() + ")"))
                        + ") as rows_to_insert";
    }

    /** Put together once for each table. */
    private record Insert(String start, String marks, String ofOne) {

        private static Insert into(SchemaTable<?> table) {
            String marks = table.columns().stream()
                    .map(column -> TYPES.get(column.type()))
                    .collect(Collectors.joining(", "));
            String start = "insert into " + table.name() + " (" + names(table.columns()) + ")";
            return new Insert(start, marks, start + " select " + marks);
        }
    }

    static String names(Collection<? extends Column<?, ?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
