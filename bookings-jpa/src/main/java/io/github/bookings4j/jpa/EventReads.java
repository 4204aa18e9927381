package io.github.bookings4j.jpa;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.jpa.entity.BookingEventEntity;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.EventTable;
import java.util.List;

/** Reads events. */
final class EventReads {

    private static final Selection EVENT = Selection.of(EventTable.TABLE, BookingEventEntity.class, "e");

    private final Statements statements;
    private final Tenant tenant;

    EventReads(Statements statements, Tenant tenant) {
        this.statements = statements;
        this.tenant = tenant;
    }

    List<BookingEvent> history(BookingId booking) {
        return events(Jpql.of(select("e.bookingId = :booking order by e.version"))
                .set("tenant", tenant.id())
                .set("booking", booking.value()));
    }

    /** Of those that have a position already. */
    List<BookingEvent> after(long position, int limit) {
        return events(Jpql.of(select("e.feedPosition > :position order by e.feedPosition"))
                .set("tenant", tenant.id())
                .set("position", position)
                .limit(limit));
    }

    private static String select(String condition) {
        return "select " + EVENT.text() + " from BookingEventEntity e where e.tenant = :tenant and " + condition;
    }

    private List<BookingEvent> events(Jpql query) {
        return statements.rows(query).stream()
                .map(values -> EventTable.read(EVENT.row(values, 0)))
                .toList();
    }
}
