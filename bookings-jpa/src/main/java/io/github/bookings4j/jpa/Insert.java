package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SchemaTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows to be inserted into a table together. Columns that are null in all of them are left out. */
final class Insert {

    /** What a parameter is that is selected: databases do not look where it goes. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class,
            "uuid",
            String.class,
            "varchar",
            Integer.class,
            "int",
            Long.class,
            "bigint",
            Boolean.class,
            "boolean",
            BigDecimal.class,
            "numeric(19, 4)",
            Instant.class,
            "timestamp(6) with time zone");

    private final String table;
    private final List<? extends Column<?, ?>> columns;
    private final List<@Nullable Object[]> rows;
    private final int[] used;

    private Insert(String table, List<? extends Column<?, ?>> columns, List<@Nullable Object[]> rows) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.used = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> row[i] != null))
                .toArray();
    }

    /** One row or more, made of these. */
    static <S> Insert into(SchemaTable<S> table, List<S> sources) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (S source : sources) {
            rows.add(table.columns().stream().map(column -> column.of(source)).toArray());
        }
        return new Insert(table.name(), table.columns(), rows);
    }

    /** As in {@code insert into t (a, b) values (?, ?), (?, ?)}. */
    Sql sql() {
        return sql("insert into ", "");
    }

    /** The same with another beginning, and an end. */
    Sql sql(String insertInto, String end) {
        String values = rows.stream()
                .map(row -> IntStream.of(used)
                        .mapToObj(i -> row[i] == null ? "null" : "?")
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return new Sql(table, insertInto + target() + " values " + values + end, arguments());
    }

    /** As in {@code insert into t (a, b) select * from (…) as v where c}; its arguments come before those of the condition. */
    String textWhere(String condition) {
        String each = IntStream.of(used)
                .mapToObj(i -> columns.get(i))
                .map(column -> "cast(? as " + TYPES.get(column.type()) + ") as " + column.name())
                .collect(Collectors.joining(", ", "select ", ""));
        return "insert into " + target() + " select * from ("
                + String.join(" union all ", Collections.nCopies(rows.size(), each)) + ") as v where " + condition;
    }

    /** As in {@code t (a, b)}. */
    String target() {
        return IntStream.of(used)
                .mapToObj(i -> columns.get(i).name())
                .collect(Collectors.joining(", ", table + " (", ")"));
    }

    /** The values of one row after the other, without nulls. */
    List<Object> arguments() {
        return rows.stream()
                .flatMap(row -> IntStream.of(used).mapToObj(i -> row[i]).filter(Objects::nonNull))
                .map(Objects::requireNonNull)
                .toList();
    }
}
