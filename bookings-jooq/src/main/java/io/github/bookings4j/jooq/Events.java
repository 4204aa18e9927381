package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.EventTable;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Reads what happened. */
final class Events {

    private static final Selection ROW = Selection.of(EventTable.TABLE.readColumns());
    private static final Field<Long> POSITION = Tables.EVENT.of(EventTable.FEED_POSITION);

    private final String history;
    private final String feed;

    Events(DSLContext sql) {
        // The question marks: tenant, booking.
        this.history = select(sql)
                .and(Tables.EVENT.of(EventTable.BOOKING).eq(DSL.param(Tables.EVENT.of(EventTable.BOOKING))))
                .orderBy(Tables.EVENT.of(EventTable.VERSION))
                .getSQL();
        // The question marks: tenant, position, limit.
        this.feed = select(sql)
                .and(POSITION.gt(DSL.param(POSITION)))
                .orderBy(POSITION)
                .limit(DSL.param(Long.class))
                .getSQL();
    }

    /** By version. */
    List<BookingEvent> of(Session session, Tenant tenant, BookingId booking) {
        return read(session, history, List.of(tenant.id(), booking.value()));
    }

    /** Those that have a position after that one, by position. */
    List<BookingEvent> after(Session session, Tenant tenant, long position, int limit) {
        return read(session, feed, List.of(tenant.id(), position, (long) limit));
    }

    private static List<BookingEvent> read(Session session, String text, List<Object> values) {
        return session.select("read events", text, values, ROW).stream()
                .map(EventTable::read)
                .toList();
    }

    private static SelectConditionStep<Record> select(DSLContext sql) {
        return sql.select(Tables.EVENT.of(EventTable.TABLE.readColumns()))
                .from(Tables.EVENT.table())
                .where(Tables.EVENT.of(EventTable.TENANT).eq(DSL.param(Tables.EVENT.of(EventTable.TENANT))));
    }
}
