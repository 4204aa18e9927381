package io.github.bookings4j.jooq;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values go to a driver and come back. Only instants differ from database to database. */
enum Values {
    /** Columns with a time zone: the driver is told the offset, which is that of UTC. */
    WITH_OFFSET {
        @Override
        Object outgoing(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }

        @Override
        @Nullable
        Instant instant(ResultSet rows, int index) throws SQLException {
            OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }
    },

    /**
     * Columns without one, whose times are of UTC. A local time goes out as it is. On its way back MariaDB's driver puts it
     * into the JVM's zone, and shifts what the clocks there skip when they go forward; with a calendar it does not.
     */
    LOCAL_IN_UTC {
        @Override
        Object outgoing(Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }

        @Override
        @Nullable
        Instant instant(ResultSet rows, int index) throws SQLException {
            Timestamp value = rows.getTimestamp(index, Calendar.getInstance(UTC));
            return value == null ? null : value.toInstant();
        }
    };

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    abstract Object outgoing(Instant instant);

    abstract @Nullable Instant instant(ResultSet rows, int index) throws SQLException;

    final void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Instant instant) {
            statement.setObject(index, outgoing(instant));
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(index, flag);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(index, number);
        } else {
            statement.setObject(index, value);
        }
    }

    final @Nullable Object read(ResultSet rows, int index, Class<?> type) throws SQLException {
        if (type == String.class) {
            return rows.getString(index);
        }
        if (type == Instant.class) {
            return instant(rows, index);
        }
        if (type == UUID.class) {
            return rows.getObject(index, UUID.class);
        }
        if (type == BigDecimal.class) {
            return rows.getBigDecimal(index);
        }
        Object value = primitive(rows, index, type);
        return rows.wasNull() ? null : value;
    }

    private static Object primitive(ResultSet rows, int index, Class<?> type) throws SQLException {
        if (type == Integer.class) {
            return rows.getInt(index);
        }
        if (type == Long.class) {
            return rows.getLong(index);
        }
        if (type == Boolean.class) {
            return rows.getBoolean(index);
        }
        throw new IllegalArgumentException("no column is of type " + type);
    }
}
