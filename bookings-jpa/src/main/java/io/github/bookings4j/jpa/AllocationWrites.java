package io.github.bookings4j.jpa;

import io.github.bookings4j.jpa.entity.BookingAllocationEntity;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes what a change takes and releases. */
final class AllocationWrites {

    private static final String TABLE = AllocationTable.TABLE.name();
    private static final Selection ALLOCATION = Selection.of(AllocationTable.TABLE, BookingAllocationEntity.class, "a");

    private final Statements statements;
    private final Database database;
    private final Tenant tenant;

    AllocationWrites(Statements statements, Database database, Tenant tenant) {
        this.statements = statements;
        this.database = database;
        this.tenant = tenant;
    }

    /** Releases and takes; or does nothing and says so, if a constraint finds that something else has the time. */
    boolean replace(BookingChange change) {
        List<AllocationTable.Entry> before = database.constrainsOverlaps() ? inTheWay(change) : List.of();
        delete(change);
        List<AllocationTable.Entry> takes = AllocationTable.of(change);
        if (takes.isEmpty() || statements.execute(database.insertAllocations(takes)) == takes.size()) {
            return true;
        }
        deleteOf(change.after().id());
        if (!before.isEmpty()) {
            statements.execute(database.insertAllocations(before));
        }
        return false;
    }

    /** Displaced holds lose only what is on the calendars that the change takes. */
    private void delete(BookingChange change) {
        if (change.releases()) {
            deleteOf(change.after().id());
        }
        if (!change.displaced().isEmpty() && !change.takes().isEmpty()) {
            Set<UUID> holds = holds(change);
            Set<UUID> calendars = calendars(change);
            List<Object> arguments = new ArrayList<>(holds);
            arguments.addAll(calendars);
            statements.execute(new Sql(
                    TABLE,
                    "delete from booking_allocation where booking_id in " + placeholders(holds.size())
                            + " and calendar in " + placeholders(calendars.size()),
                    arguments));
        }
    }

    private void deleteOf(BookingId booking) {
        statements.execute(Sql.of(TABLE, "delete from booking_allocation where booking_id = ?", booking.value()));
    }

    /** What {@link #delete} is going to delete, if something is to be taken in its place. */
    private List<AllocationTable.Entry> inTheWay(BookingChange change) {
        if (change.takes().isEmpty()
                || (!change.releases() && change.displaced().isEmpty())) {
            return List.of();
        }
        Set<UUID> bookings = holds(change);
        bookings.add(change.after().id().value());
        Parameters ids = Parameters.of("id", bookings);
        Set<UUID> calendars = calendars(change);
        Jpql query = Jpql.of("select " + ALLOCATION.text() + " from BookingAllocationEntity a where a.bookingId in "
                        + ids.text())
                .set(ids.values());
        return statements.rows(query).stream()
                .map(values -> ALLOCATION.row(values, 0))
                .filter(row -> row.get(AllocationTable.BOOKING)
                                .equals(change.after().id().value())
                        || calendars.contains(row.get(AllocationTable.CALENDAR)))
                .map(row -> new AllocationTable.Entry(tenant, AllocationTable.read(row)))
                .toList();
    }

    private static Set<UUID> holds(BookingChange change) {
        Set<UUID> ids = new HashSet<>();
        change.displaced().forEach(hold -> ids.add(hold.value()));
        return ids;
    }

    private Set<UUID> calendars(BookingChange change) {
        Set<UUID> calendars = new HashSet<>();
        for (Allocation taken : change.takes()) {
            calendars.add(CalendarId.of(tenant, taken.resource()));
        }
        return calendars;
    }

    private static String placeholders(int count) {
        return "(?" + ", ?".repeat(count - 1) + ")";
    }
}
