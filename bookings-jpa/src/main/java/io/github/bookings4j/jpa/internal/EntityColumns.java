package io.github.bookings4j.jpa.internal;

import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.Row;
import jakarta.persistence.Embedded;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which attribute of an entity holds which column, as its annotations say; embedded ones are looked into. */
public final class EntityColumns {

    private final Class<?> type;
    private final Map<String, Attribute> byColumn = new HashMap<>();

    private record Attribute(String path, List<Field> fields) {}

    private EntityColumns(Class<?> type) {
        this.type = type;
    }

    /** Those of an entity or an embeddable. */
    public static EntityColumns of(Class<?> type) {
        EntityColumns columns = new EntityColumns(type);
        columns.add(type, "", List.of());
        return columns;
    }

    /** How JPQL names the column's attribute, as in {@code customer.email}. */
    public String path(Column<?, ?> column) {
        return attribute(column).path();
    }

    /** That entity as a row. */
    public Row row(Object entity) {
        return new Row() {
            @Override
            public <T> @Nullable T find(Column<?, T> column) {
                return ColumnValue.of(column, value(entity, attribute(column).fields()));
            }
        };
    }

    private Attribute attribute(Column<?, ?> column) {
        Attribute attribute = byColumn.get(column.name());
        if (attribute == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no attribute for the column " + column);
        }
        return attribute;
    }

    private void add(Class<?> part, String prefix, List<Field> parents) {
        for (Field field : part.getDeclaredFields()) {
            List<Field> fields = new ArrayList<>(parents);
            fields.add(field);
            jakarta.persistence.Column column = field.getAnnotation(jakarta.persistence.Column.class);
            if (column != null) {
                field.setAccessible(true);
                byColumn.put(column.name(), new Attribute(prefix + field.getName(), List.copyOf(fields)));
            } else if (field.isAnnotationPresent(Embedded.class)) {
                field.setAccessible(true);
                add(field.getType(), prefix + field.getName() + ".", fields);
            }
        }
    }

    /** An embedded object all of whose columns are null may be null itself. */
    private static @Nullable Object value(Object entity, List<Field> fields) {
        Object value = entity;
        for (Field field : fields) {
            if (value == null) {
                return null;
            }
            value = get(field, value);
        }
        return value;
    }

    private static @Nullable Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible, and yet it is not: " + field, e);
        }
    }
}
