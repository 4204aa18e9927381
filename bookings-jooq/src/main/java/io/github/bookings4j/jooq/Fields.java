package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SchemaTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A table of ours as jOOQ knows it: each column as a field of its type.
 *
 * @param schema where the columns come from
 * @param <S> what a row of the table is made of, so that no column of another table is taken for one of this
 */
record Fields<S>(SchemaTable<S> schema) {

    private static final Map<Class<?>, DataType<?>> TYPES = Map.of(
            UUID.class, SQLDataType.UUID,
            String.class, SQLDataType.VARCHAR,
            Integer.class, SQLDataType.INTEGER,
            Long.class, SQLDataType.BIGINT,
            Boolean.class, SQLDataType.BOOLEAN,
            BigDecimal.class, SQLDataType.NUMERIC(19, 4),
            Instant.class, SQLDataType.INSTANT);

    Table<Record> table() {
        return DSL.table(DSL.unquotedName(schema.name()));
    }

    <T> Field<T> of(Column<S, T> column) {
        return DSL.field(DSL.unquotedName(schema.name(), column.name()), type(column.type()));
    }

    List<Field<?>> of(Collection<? extends Column<S, ?>> columns) {
        return columns.stream().<Field<?>>map(this::of).toList();
    }

    @SuppressWarnings("unchecked")
    static <T> DataType<T> type(Class<T> type) {
        // The map has each class beside its own type.
        return (DataType<T>) Objects.requireNonNull(TYPES.get(type), () -> "no column is of " + type);
    }
}
