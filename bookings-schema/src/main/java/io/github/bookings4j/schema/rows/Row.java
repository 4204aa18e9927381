package io.github.bookings4j.schema.rows;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row as it was read. */
public interface Row {

    /** What the column holds; null where the database has null. */
    <T> @Nullable T find(Column<?, T> column);

    /**
     * What the column holds.
     *
     * @throws IllegalStateException if it holds null
     */
    default <T> T get(Column<?, T> column) {
        T value = find(column);
        if (value == null) {
            throw new IllegalStateException("column " + column + " holds null, which the scripts do not allow");
        }
        return value;
    }

    /** What the column holds, if it holds anything. */
    default <T> Optional<T> optional(Column<?, T> column) {
        return Optional.ofNullable(find(column));
    }
}
