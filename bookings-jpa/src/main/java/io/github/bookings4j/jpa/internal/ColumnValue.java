package io.github.bookings4j.jpa.internal;

import io.github.bookings4j.schema.rows.Column;
import org.jspecify.annotations.Nullable;

/** Attributes of entities may be enums; columns never are. */
public final class ColumnValue {

    private ColumnValue() {}

    /** What the column holds, for an attribute's value. */
    public static <T> @Nullable T of(Column<?, T> column, @Nullable Object attribute) {
        Object value = attribute instanceof Enum<?> constant ? constant.name() : attribute;
        return value == null ? null : column.type().cast(value);
    }
}
