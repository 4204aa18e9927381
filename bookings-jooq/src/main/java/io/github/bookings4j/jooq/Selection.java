package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which columns a query selects, in which order, so that its rows can be read by column. */
final class Selection {

    private final List<Class<?>> types = new ArrayList<>();
    private final Map<Column<?, ?>, Integer> places = new HashMap<>();

    static Selection of(List<? extends Column<?, ?>> columns) {
        Selection selection = new Selection();
        columns.forEach(selection::add);
        return selection;
    }

    /** One more column, after those that are there. */
    Selection add(Column<?, ?> column) {
        places.put(column, types.size());
        types.add(column.type());
        return this;
    }

    /** One more value that is of no column of ours; read it by its place. */
    Selection add(Class<?> type) {
        types.add(type);
        return this;
    }

    /** Another name for a column that is there: of the other half of a union. */
    Selection alias(Column<?, ?> column, int place) {
        places.put(column, place);
        return this;
    }

    int size() {
        return types.size();
    }

    Class<?> type(int place) {
        return types.get(place);
    }

    Result row(List<@Nullable Object> values) {
        return new Result(this, values);
    }

    /** A row in memory: the next query of the same connection may run before it is read. */
    record Result(Selection selection, List<@Nullable Object> values) implements Row {

        @Override
        public <T> @Nullable T find(Column<?, T> column) {
            Integer place = selection.places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("column " + column + " was not selected");
            }
            return column.type().cast(values.get(place));
        }

        /** What stands at that place, which is not null. */
        <T> T at(int place, Class<T> type) {
            Object value = values.get(place);
            if (value == null) {
                throw new IllegalStateException("place " + place + " holds null");
            }
            return type.cast(value);
        }
    }
}
