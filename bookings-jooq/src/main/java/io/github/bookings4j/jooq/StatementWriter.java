package io.github.bookings4j.jooq;

import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import org.jooq.DSLContext;

/**
 * Writes a change a table at a time. For databases where a statement that fails takes back itself and nothing else, and that
 * have no constraint on time: then only the first statement can be refused.
 */
final class StatementWriter implements Writer {

    private final BookingRows bookings;
    private final PartRows parts;
    private final AllocationRows allocations;
    private final EventRows events;

    StatementWriter(DSLContext sql) {
        this.bookings = new BookingRows(sql);
        this.parts = new PartRows(sql);
        this.allocations = new AllocationRows(sql);
        this.events = new EventRows(sql);
    }

    @Override
    public WriteResult write(Session session, BookingChange change) {
        WriteResult result = bookings.write(session, change);
        if (result == WriteResult.WRITTEN) {
            parts.write(session, change);
            allocations.write(session, change);
            events.write(session, change);
        }
        return result;
    }
}
