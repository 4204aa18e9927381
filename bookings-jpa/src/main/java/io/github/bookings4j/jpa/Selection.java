package io.github.bookings4j.jpa;

import io.github.bookings4j.jpa.internal.ColumnValue;
import io.github.bookings4j.jpa.internal.EntityColumns;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.Row;
import io.github.bookings4j.schema.rows.SchemaTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of a table as JPQL selects them, and as rows when they come back. */
final class Selection {

    private final String text;
    private final int[] places;
    private final int size;

    private Selection(List<? extends Column<?, ?>> columns, EntityColumns entity, String alias) {
        this.text = columns.stream()
                .map(column -> alias + "." + entity.path(column))
                .collect(Collectors.joining(", "));
        this.size = columns.size();
        this.places = new int[columns.stream().mapToInt(Column::index).max().orElse(-1) + 1];
        for (int i = 0; i < size; i++) {
            places[columns.get(i).index()] = i;
        }
    }

    /** What it takes to read a row of that table back. */
    static Selection of(SchemaTable<?> table, Class<?> entity, String alias) {
        return of(table.readColumns(), entity, alias);
    }

    /** These columns of one table. */
    static Selection of(List<? extends Column<?, ?>> columns, Class<?> entity, String alias) {
        return new Selection(columns, EntityColumns.of(entity), alias);
    }

    /** As in {@code b.id, b.customer.email}. */
    String text() {
        return text;
    }

    /** How many columns there are. */
    int size() {
        return size;
    }

    /** The row whose columns begin at that place. */
    Row row(Object[] values, int from) {
        return new Row() {
            @Override
            public <T> @Nullable T find(Column<?, T> column) {
                return ColumnValue.of(column, values[from + places[column.index()]]);
            }
        };
    }
}
