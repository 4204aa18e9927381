package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SchemaTable;
import java.util.ArrayList;
import java.util.List;

/** Sets all columns of a row. */
final class Update {

    private Update() {}

    /**
     * As in {@code update t set a = ?, b = null where …}.
     *
     * @param condition which row, with a question mark for each of the arguments
     */
    static <S> Sql of(SchemaTable<S> table, S source, String condition, Object... arguments) {
        List<String> assignments = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Column<S, ?> column : table.columns()) {
            Object value = column.of(source);
            assignments.add(column.name() + (value == null ? " = null" : " = ?"));
            if (value != null) {
                values.add(value);
            }
        }
        values.addAll(List.of(arguments));
        return new Sql(
                table.name(),
                "update " + table.name() + " set " + String.join(", ", assignments) + " where " + condition,
                values);
    }
}
