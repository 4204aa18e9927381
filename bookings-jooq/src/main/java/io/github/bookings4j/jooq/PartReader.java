package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.AddOnTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.ResourceTable;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Reads what bookings have in other tables, if they have anything there, together with the version of the booking: a change
 * may come between the reading of a row and of its parts.
 */
final class PartReader {

    private static final Selection ADD_ONS =
            Selection.of(AddOnTable.TABLE.readColumns()).add(BookingTable.VERSION);
    private static final Selection RESOURCES =
            Selection.of(ResourceTable.TABLE.readColumns()).add(BookingTable.VERSION);

    private final DSLContext sql;
    private final ReadMode mode;

    PartReader(DSLContext sql, ReadMode mode) {
        this.sql = sql;
        this.mode = mode;
    }

    Parts of(Session session, List<Selection.Result> rows) {
        Parts parts = new Parts();
        for (Selection.Result row : read(
                session,
                Tables.ADD_ON,
                AddOnTable.BOOKING,
                AddOnTable.PLACE,
                ADD_ONS,
                having(rows, BookingTable.ADD_ONS))) {
            parts.addOn(row.get(AddOnTable.BOOKING), row.get(BookingTable.VERSION), AddOnTable.read(row));
        }
        for (Selection.Result row : read(
                session,
                Tables.RESOURCE,
                ResourceTable.BOOKING,
                ResourceTable.PLACE,
                RESOURCES,
                having(rows, BookingTable.MORE_RESOURCES))) {
            parts.resource(
                    row.get(ResourceTable.BOOKING), row.get(BookingTable.VERSION), row.get(ResourceTable.RESOURCE));
        }
        return parts;
    }

    private static List<UUID> having(List<Selection.Result> rows, Column<?, Integer> count) {
        return rows.stream()
                .filter(row -> row.get(count) > 0)
                .map(row -> row.get(BookingTable.ID))
                .toList();
    }

    private <S> List<Selection.Result> read(
            Session session,
            Fields<S> table,
            Column<S, UUID> booking,
            Column<S, Integer> place,
            Selection selection,
            List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Field<UUID> owner = table.of(booking);
        return session.select(
                "load the parts of bookings",
                BoundSql.of(mode.shared(sql.select(table.of(table.schema().readColumns()))
                        .select(Tables.BOOKING.of(BookingTable.VERSION))
                        .from(table.table())
                        .join(Tables.BOOKING.table())
                        .on(Tables.BOOKING.of(BookingTable.ID).eq(owner))
                        .where(owner.in(ids))
                        .orderBy(owner, table.of(place)))),
                selection);
    }
}
