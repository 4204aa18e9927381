package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.SqlFailure;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.WriteResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes the row of a booking. */
final class BookingRows {

    /** What of a booking can change: all but what tells it from others. */
    static final List<Column<Booking, ?>> CHANGEABLE = BookingTable.TABLE.columns().stream()
            .filter(column -> column != BookingTable.ID && column != BookingTable.TENANT)
            .toList();

    private static final String DOING = "write a booking";

    private final String insert;
    private final String update;

    BookingRows(DSLContext sql) {
        this.insert = Inserts.text(sql, Tables.BOOKING);
        Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
        Tables.BOOKING.of(CHANGEABLE).forEach(field -> values.put(field, DSL.param(field)));
        // The question marks: what can change, then id, tenant and version before.
        this.update = sql.update(Tables.BOOKING.table())
                .set(values)
                .where(Tables.BOOKING.of(BookingTable.ID).eq(DSL.param(Tables.BOOKING.of(BookingTable.ID))))
                .and(Tables.BOOKING.of(BookingTable.TENANT).eq(""))
                .and(Tables.BOOKING.of(BookingTable.VERSION).eq(0L))
                .getSQL();
    }

    /** Refused by a key of the table, or by the version, and by nothing else. */
    WriteResult write(Session session, BookingChange change) {
        try {
            if (change.before().isEmpty()) {
                session.update(DOING, insert, Inserts.values(BookingTable.TABLE, change.after()));
                return WriteResult.WRITTEN;
            }
            int changed = session.update(DOING, update, values(change.before().get(), change.after()));
            return changed == 0 ? WriteResult.STALE : WriteResult.WRITTEN;
        } catch (StoreException e) {
            if (SqlFailure.DUPLICATE.isCauseOf(e)) {
                return WriteResult.DUPLICATE;
            }
            throw e;
        }
    }

    static List<@Nullable Object> values(Booking before, Booking after) {
        List<@Nullable Object> values = new ArrayList<>();
        CHANGEABLE.forEach(column -> values.add(column.of(after)));
        values.addAll(identity(before));
        return values;
    }

    /** Id, tenant and version. */
    static List<Object> identity(Booking before) {
        return List.of(before.id().value(), before.tenant().id(), before.version());
    }
}
