package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.schema.rows.EventTable;
import io.github.bookings4j.spi.BookingChange;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Writes what happened, and blanks what happened before where that is asked for. */
final class EventRows {

    private final String erase;
    private final String insert;

    EventRows(DSLContext sql) {
        Field<String> actor = Tables.EVENT.of(EventTable.ACTOR_ID);
        Field<UUID> booking = Tables.EVENT.of(EventTable.BOOKING);
        // As BookingEvent.erased() does. The question mark: booking.
        this.erase = sql.update(Tables.EVENT.table())
                .set(Tables.EVENT.of(EventTable.REASON), DSL.inline((String) null))
                .set(
                        actor,
                        DSL.case_()
                                .when(
                                        Tables.EVENT
                                                .of(EventTable.TYPE)
                                                .eq(DSL.inline(BookingEventType.ERASED.name()))
                                                .and(Tables.EVENT
                                                        .of(EventTable.ACTOR_KIND)
                                                        .ne(DSL.inline(Actor.Kind.CUSTOMER.name()))),
                                        actor)
                                .else_(DSL.inline("")))
                .where(booking.eq(DSL.param(booking)))
                .getSQL();
        this.insert = Inserts.text(sql, Tables.EVENT);
    }

    void write(Session session, BookingChange change) {
        if (change.erasesHistory()) {
            session.update("blank events", erase, List.of(change.after().id().value()));
        }
        session.update("write an event", insert, Inserts.values(EventTable.TABLE, change.event()));
    }
}
