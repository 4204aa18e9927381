package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BookingTable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Bookings that are over and not yet closed. */
final class Ended {

    private static final Selection ROW = Selection.of(List.of(BookingTable.ID));

    private final DSLContext sql;
    private final Field<UUID> order;

    Ended(DSLContext sql, Dialect dialect) {
        this.sql = sql;
        this.order = dialect.sortedAsText(Tables.BOOKING.of(BookingTable.ID));
    }

    List<BookingId> by(Session session, Tenant tenant, Instant instant, int limit) {
        Field<Instant> busyEnd = Tables.BOOKING.of(BookingTable.BUSY_END);
        return session
                .select(
                        "find what has ended",
                        BoundSql.of(sql.select(Tables.BOOKING.of(BookingTable.ID))
                                .from(Tables.BOOKING.table())
                                .where(Conditions.ofTenant(tenant))
                                .and(Tables.BOOKING.of(BookingTable.STATUS).in(active()))
                                .and(busyEnd.le(instant))
                                .orderBy(busyEnd, order)
                                .limit(limit)),
                        ROW)
                .stream()
                .map(row -> BookingId.of(row.get(BookingTable.ID)))
                .toList();
    }

    /** Written into the text, because an index is made for these two only. */
    private static List<Field<String>> active() {
        return Arrays.stream(BookingStatus.values())
                .filter(BookingStatus::isActive)
                .map(status -> DSL.inline(status.name()))
                .map(field -> (Field<String>) field)
                .toList();
    }
}
