package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AddOnTable;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.EventTable;
import io.github.bookings4j.schema.rows.ResourceTable;
import io.github.bookings4j.schema.rows.SchemaTable;
import io.github.bookings4j.spi.BookingChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What new and changed bookings write alike on PostgreSQL, besides the row of the booking itself: that is the part
 * {@code written}, which has a row if the booking has, and on which everything here depends.
 */
final class CteParts {

    static final String IF_WRITTEN = "exists (select 1 from written)";

    /** Takes nothing that is another's, neither by the constraint on time nor by a key, and raises no error about it. */
    static final String IF_FREE = " on conflict do nothing returning 1";

    private static final String RETURNING_ALL = " returning " + Cte.names(AllocationTable.TABLE.columns());

    private CteParts() {}

    /** Whether some allocations go: then there is a part {@code gone}. */
    static boolean hasGone(BookingChange change) {
        return change.releases() || !AllocationRows.displaced(change).isEmpty();
    }

    /** The booking's own allocations, and what displaced holds have on the calendars that are taken. */
    static void gone(Cte cte, BookingChange change, String condition) {
        List<String> which = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (change.releases()) {
            which.add("booking_id = ?::uuid");
            values.add(change.after().id().value());
        }
        for (List<Object> holdAndCalendar : AllocationRows.displaced(change)) {
            which.add("booking_id = ?::uuid and calendar = ?::uuid");
            values.addAll(holdAndCalendar);
        }
        if (!which.isEmpty()) {
            cte.part(
                    "gone",
                    "delete from booking_allocation where (" + String.join(" or ", which) + ") and " + condition
                            + RETURNING_ALL,
                    values);
        }
    }

    /** What comes comes after what goes has gone: a key or the constraint would still see that. */
    static void taken(Cte cte, BookingChange change, String condition, String ending) {
        cte.insert(
                "taken",
                AllocationTable.TABLE,
                AllocationTable.of(change),
                hasGone(change) ? condition + " and " + after("gone") : condition,
                ending);
    }

    /** Add-ons, further resources and events. */
    static void others(Cte cte, BookingChange change) {
        replace(cte, change, "add_ons", AddOnTable.TABLE, AddOnTable.BOOKING, AddOnTable::of);
        replace(cte, change, "resources", ResourceTable.TABLE, ResourceTable.BOOKING, ResourceTable::of);
        if (change.erasesHistory()) {
            cte.part(
                    "erased",
                    "update booking_event set reason = null, actor_id = case when event_type = 'ERASED'"
                            + " and actor_kind <> 'CUSTOMER' then actor_id else '' end where booking_id = ?::uuid and "
                            + IF_WRITTEN,
                    List.of(change.after().id().value()));
        }
        cte.insert("recorded", EventTable.TABLE, List.of(change.event()), IF_WRITTEN, "");
    }

    private static <E> void replace(
            Cte cte,
            BookingChange change,
            String name,
            SchemaTable<E> table,
            Column<E, ?> owner,
            Function<Booking, List<E>> parts) {
        List<E> had = PartRows.before(change, parts);
        List<E> has = parts.apply(change.after());
        if (had.equals(has)) {
            return;
        }
        if (!had.isEmpty()) {
            cte.part(
                    "old_" + name,
                    "delete from " + table + " where " + owner + " = ?::uuid and " + IF_WRITTEN + " returning 1",
                    List.of(change.after().id().value()));
        }
        cte.insert(
                "new_" + name,
                table,
                has,
                had.isEmpty() ? IF_WRITTEN : IF_WRITTEN + " and " + after("old_" + name),
                "");
    }

    /** A condition that is always met, though not before that part has run. */
    private static String after(String part) {
        return "(select count(*) from " + part + ") >= 0";
    }
}
