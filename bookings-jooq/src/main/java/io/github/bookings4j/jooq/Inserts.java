package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SchemaTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Inserts of whole rows: the question marks are the columns of the table, in their order. */
final class Inserts {

    private Inserts() {}

    static <S> String text(DSLContext sql, Fields<S> table) {
        List<Field<?>> fields = table.of(table.schema().columns());
        return sql.insertInto(table.table())
                .columns(fields)
                .values(fields.stream().map(DSL::param).toList())
                .getSQL();
    }

    static <S> List<@Nullable Object> values(SchemaTable<S> table, S source) {
        List<@Nullable Object> values = new ArrayList<>(table.columns().size());
        for (Column<S, ?> column : table.columns()) {
            values.add(column.of(source));
        }
        return values;
    }

    static <S> List<List<@Nullable Object>> rows(SchemaTable<S> table, Collection<S> sources) {
        return sources.stream().map(source -> values(table, source)).toList();
    }
}
