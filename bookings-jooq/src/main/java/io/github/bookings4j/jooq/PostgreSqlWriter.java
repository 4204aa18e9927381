package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes a change with one statement of PostgreSQL. A statement that fails there leaves the whole transaction useless, so none
 * does: what is another's is not inserted, and if anything was not, a second statement takes back the rest.
 */
final class PostgreSqlWriter implements Writer {

    private static final String DOING = "write a booking";
    private static final String IDENTITY = " where id = ?::uuid and tenant = ? and version = ?";
    private static final String INSERT = Cte.insert(BookingTable.TABLE, 1) + " where ";
    private static final String UPDATE = "update booking set "
            + BookingRows.CHANGEABLE.stream()
                    .map(column -> column.name() + " = ?")
                    .collect(Collectors.joining(", "))
            + IDENTITY;
    private static final List<String> TABLES_OF_A_BOOKING =
            List.of("booking_addon", "booking_resource", "booking_event", "booking_allocation");

    private final String insertAllocation;

    PostgreSqlWriter(DSLContext sql) {
        this.insertAllocation = Inserts.text(sql, Tables.ALLOCATION);
    }

    @Override
    public WriteResult write(Session session, BookingChange change) {
        if (change.before().isEmpty()) {
            return create(session, new Cte(), change, Guard.NONE);
        }
        Booking before = change.before().get();
        if (haveSameKeys(before, change.after())) {
            return alter(session, change, before);
        }
        return Savepoints.tried(session, () -> alter(session, change, before));
    }

    /** A new booking, if the guard lets it: {@code DUPLICATE} if not, or if a key is another's. */
    WriteResult create(Session session, Cte cte, BookingChange change, Guard guard) {
        CteOutcome outcome = run(session, creation(cte, change, guard, "1", CteParts.IF_FREE), change);
        if (!outcome.written()) {
            return WriteResult.DUPLICATE;
        }
        if (!outcome.taken()) {
            remove(session, change.after().id().value());
            session.updateEach(DOING, insertAllocation, outcome.gone());
            return WriteResult.OVERLAPS;
        }
        return WriteResult.WRITTEN;
    }

    /** First its row, for its keys may be another's; then its time, then the rest. */
    static BoundSql creation(Cte cte, BookingChange change, Guard guard, String began, String taking) {
        List<String> sql = new ArrayList<>(List.of(INSERT));
        sql.addAll(guard.condition());
        sql.add(CteParts.IF_FREE);
        List<@Nullable Object> values = Inserts.values(BookingTable.TABLE, change.after());
        values.addAll(guard.values());
        cte.part("written", sql, values);
        CteParts.gone(cte, change, CteParts.IF_WRITTEN);
        CteParts.taken(cte, change, CteParts.IF_WRITTEN, taking);
        CteParts.others(cte, change);
        return CteOutcome.select(cte, change, began);
    }

    private WriteResult alter(Session session, BookingChange change, Booking before) {
        CteOutcome outcome = run(session, alteration(change, before), change);
        if (!outcome.began()) {
            return WriteResult.STALE;
        }
        if (!outcome.taken()) {
            session.update(
                    DOING,
                    "delete from booking_allocation where booking_id = ?",
                    List.of(before.id().value()));
            session.updateEach(DOING, insertAllocation, outcome.gone());
            return WriteResult.OVERLAPS;
        }
        return WriteResult.WRITTEN;
    }

    /** First its row is locked, then its time changes, then its row: so little is to be taken back if the time is another's. */
    private static BoundSql alteration(BookingChange change, Booking before) {
        Cte cte = new Cte();
        String began = "exists (select 1 from before)";
        cte.part("before", "select 1 from booking" + IDENTITY + " for update", BookingRows.identity(before));
        CteParts.gone(cte, change, began);
        CteParts.taken(cte, change, began, CteParts.IF_FREE);
        String allTaken = change.takes().isEmpty()
                ? ""
                : " and (select count(*) from taken) = " + change.takes().size();
        cte.part(
                "written",
                UPDATE + " and " + began + allTaken + " returning 1",
                BookingRows.values(before, change.after()));
        CteParts.others(cte, change);
        return CteOutcome.select(cte, change, "(select count(*) from before)");
    }

    /** What came of a change that is put together so. */
    static CteOutcome run(Session session, BoundSql statement, BookingChange change) {
        return CteOutcome.of(session.selectLast(DOING, statement, CteOutcome.selection(change)), change);
    }

    /** Everything of a booking that this transaction has just made. */
    private static void remove(Session session, UUID booking) {
        Cte cte = new Cte();
        for (String table : TABLES_OF_A_BOOKING) {
            cte.part(table + "_gone", "delete from " + table + " where booking_id = ?::uuid", List.of(booking));
        }
        cte.part("booking_gone", "delete from booking where id = ?::uuid", List.of(booking));
        session.select(DOING, cte.select("select 1"), new Selection().add(Integer.class));
    }

    private static boolean haveSameKeys(Booking before, Booking after) {
        return before.reference().equals(after.reference())
                && before.idempotencyKey().equals(after.idempotencyKey());
    }
}
