package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SchemaTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows to be inserted into a table together. Columns that are null in all of them are left out. */
final class Insert {

    /** What a parameter is that is selected from a subquery: databases do not look where it goes. */
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
    private final List<Column<?, ?>> columns = new ArrayList<>();
    /** Of these columns. */
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private Insert(String table) {
        this.table = table;
    }

    /** One row or more, made of these. */
    static <S> Insert into(SchemaTable<S> table, List<S> sources) {
        Insert insert = new Insert(table.name());
        sources.forEach(
                source -> insert.rows.add(new ArrayList<>(table.columns().size())));
        for (Column<S, ?> column : table.columns()) {
            insert.add(column, sources);
        }
        return insert;
    }

    private <S> void add(Column<S, ?> column, List<S> sources) {
        boolean isUsed = false;
        for (int i = 0; i < sources.size(); i++) {
            Object value = column.of(sources.get(i));
            rows.get(i).add(value);
            isUsed |= value != null;
        }
        if (isUsed) {
            columns.add(column);
        } else {
            rows.forEach(row -> row.remove(row.size() - 1));
        }
    }

    /** As in {@code insert into t (a, b) values (?, ?), (?, ?)}. */
    Sql sql() {
        return sql("insert into ", "");
    }

    /** The same with another beginning, and an end. */
    Sql sql(String insertInto, String end) {
        SqlDraft draft = target(insertInto);
        String before = " values (";
        for (List<@Nullable Object> row : rows) {
            draft.add(before).add(marks(row), arguments(row));
            before = "), (";
        }
        return draft.add(")").add(end).of(table);
    }

    /** As in {@code insert into t (a, b) select ?, ? where}; a condition is to be added. */
    SqlDraft where() {
        SqlDraft draft = target("insert into ").add(" select ");
        if (rows.size() == 1) {
            draft.add(marks(rows.get(0)), arguments(rows.get(0)));
        } else {
            String before = "* from (select ";
            for (List<@Nullable Object> row : rows) {
                draft.add(before).add(typedMarks(row), arguments(row));
                before = " union all select ";
            }
            draft.add(") as v");
        }
        return draft.add(" where ");
    }

    private SqlDraft target(String insertInto) {
        SqlDraft draft = new SqlDraft().add(insertInto).add(table);
        String before = " (";
        for (Column<?, ?> column : columns) {
            draft.add(before).add(column.name());
            before = ", ";
        }
        return draft.add(")");
    }

    private static String marks(List<@Nullable Object> row) {
        return row.stream().map(value -> value == null ? "null" : "?").collect(Collectors.joining(", "));
    }

    private String typedMarks(List<@Nullable Object> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> "cast(" + (row.get(i) == null ? "null" : "?") + " as "
                        + TYPES.get(columns.get(i).type()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Object> arguments(List<@Nullable Object> row) {
        List<Object> arguments = new ArrayList<>(row.size());
        for (Object value : row) {
            if (value != null) {
                arguments.add(value);
            }
        }
        return arguments;
    }
}
