package io.github.bookings4j.schema.rows;

import java.util.HashMap;
import java.util.Map;

/** A row as a store would read it: what was written, by the names of its columns, and nothing that is derived. */
record MapRow(Map<String, Object> values) implements Row {

    static <S> MapRow of(SchemaTable<S> table, S source) {
        Map<String, Object> values = new HashMap<>();
        table.readColumns().forEach(column -> values.put(column.name(), column.of(source)));
        return new MapRow(values);
    }

    @Override
    public <T> T find(Column<?, T> column) {
        if (!values.containsKey(column.name())) {
            throw new IllegalArgumentException("not read: " + column);
        }
        return column.type().cast(values.get(column.name()));
    }
}
