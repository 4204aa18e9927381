package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.AddOnTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.EventTable;
import io.github.bookings4j.schema.rows.ResourceTable;
import io.github.bookings4j.schema.rows.SchemaTable;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;

/** Writes changes of bookings. The booking's own row comes first: it tells whether the change may be made at all. */
final class BookingWrites {

    private static final String ERASE = "update booking_event set reason = null, actor_id = case"
            + " when event_type = 'ERASED' and actor_kind <> 'CUSTOMER' then actor_id else '' end where booking_id = ?";

    private final Statements statements;
    private final Database database;
    private final AllocationWrites allocations;

    BookingWrites(Statements statements, Database database, Tenant tenant) {
        this.statements = statements;
        this.database = database;
        this.allocations = new AllocationWrites(statements, database, tenant);
    }

    WriteResult write(BookingChange change) {
        Booking after = change.after();
        if (change.before().isPresent()) {
            if (!update(change.before().get().version(), after)) {
                return WriteResult.STALE;
            }
        } else if (statements.execute(database.insertBooking(after)) == 0) {
            return WriteResult.DUPLICATE;
        }
        if (!allocations.replace(change)) {
            takeBack(change);
            return WriteResult.OVERLAPS;
        }
        writeParts(change);
        writeEvent(change);
        return WriteResult.WRITTEN;
    }

    private boolean update(long version, Booking after) {
        return statements.execute(Update.of(
                        BookingTable.TABLE,
                        after,
                        "id = ? and version = ? and tenant = ?",
                        after.id().value(),
                        version,
                        after.tenant().id()))
                == 1;
    }

    private void takeBack(BookingChange change) {
        if (change.before().isPresent()) {
            update(change.after().version(), change.before().get());
        } else {
            delete(BookingTable.TABLE, "id", change.after().id());
        }
    }

    /** Add-ons and further resources. */
    void writeParts(BookingChange change) {
        Booking after = change.after();
        replace(
                AddOnTable.TABLE,
                change.before().map(AddOnTable::of).orElse(List.of()),
                AddOnTable.of(after),
                after.id());
        replace(
                ResourceTable.TABLE,
                change.before().map(ResourceTable::of).orElse(List.of()),
                ResourceTable.of(after),
                after.id());
    }

    private <S> void replace(SchemaTable<S> table, List<S> before, List<S> after, BookingId booking) {
        if (before.equals(after)) {
            return;
        }
        if (!before.isEmpty()) {
            delete(table, "booking_id", booking);
        }
        if (!after.isEmpty()) {
            statements.execute(Insert.into(table, after).sql());
        }
    }

    private void delete(SchemaTable<?> table, String column, BookingId booking) {
        statements.execute(
                Sql.of(table.name(), "delete from " + table.name() + " where " + column + " = ?", booking.value()));
    }

    private void writeEvent(BookingChange change) {
        if (change.erasesHistory()) {
            statements.execute(
                    Sql.of(EventTable.TABLE.name(), ERASE, change.after().id().value()));
        }
        statements.execute(
                Insert.into(EventTable.TABLE, List.of(change.event())).sql());
    }
}
