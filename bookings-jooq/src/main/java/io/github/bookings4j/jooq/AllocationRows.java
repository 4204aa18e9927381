package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Writes what a booking takes. */
final class AllocationRows {

    private static final Field<UUID> BOOKING = Tables.ALLOCATION.of(AllocationTable.BOOKING);
    private static final Field<UUID> CALENDAR = Tables.ALLOCATION.of(AllocationTable.CALENDAR);

    private final String deleteAll;
    private final String deleteOne;
    private final String insert;

    AllocationRows(DSLContext sql) {
        // The question mark: booking.
        this.deleteAll = sql.delete(Tables.ALLOCATION.table())
                .where(BOOKING.eq(DSL.param(BOOKING)))
                .getSQL();
        // The question marks: booking, calendar.
        this.deleteOne = sql.delete(Tables.ALLOCATION.table())
                .where(BOOKING.eq(DSL.param(BOOKING)))
                .and(CALENDAR.eq(DSL.param(CALENDAR)))
                .getSQL();
        this.insert = Inserts.text(sql, Tables.ALLOCATION);
    }

    void write(Session session, BookingChange change) {
        if (change.releases()) {
            session.update("free a time", deleteAll, List.of(change.after().id().value()));
        }
        session.updateEach("displace holds", deleteOne, displaced(change));
        session.updateEach("take a time", insert, Inserts.rows(AllocationTable.TABLE, AllocationTable.of(change)));
    }

    /** Booking and calendar of what displaced holds lose: only what they have on the calendars that are taken. */
    static List<List<Object>> displaced(BookingChange change) {
        Booking after = change.after();
        List<List<Object>> rows = new ArrayList<>();
        for (BookingId hold : change.displaced()) {
            for (Allocation taken : change.takes()) {
                rows.add(List.of(hold.value(), CalendarId.of(after.tenant(), taken.resource())));
            }
        }
        return rows;
    }
}
