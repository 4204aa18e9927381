package io.github.bookings4j.jpa;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.schema.rows.EventTable;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.Reservation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How PostgreSQL makes a new booking in two statements. The first takes the locks if nothing is in the way yet, so that
 * nobody waits for a time that is plainly taken, or keeps others waiting. The second looks again, now under the locks, and
 * writes: the allocations, the booking if all of them could be taken, and the event, which is what is counted.
 *
 * @param free that nothing is in the way, as a condition for a statement that takes a lock
 * @param write looks and writes; changes one row, or none if something is in the way
 */
record ShortWay(SqlDraft free, Sql write) {

    /** Each argument of a condition is told its type: some of them stand where nothing else tells it. */
    private static final String INSTANT = "cast(? as timestamptz)";

    private static final String OVERLAPS_BUSY = "o.busy_start < " + INSTANT + " and o.busy_end > " + INSTANT;

    /** The longer of two buffers decides: neither's busy time meets the other's appointment. A pool's busy time counts. */
    private static final String LONGER_BUFFER = " and (o.capacity_kind = '" + Capacity.Kind.UNITS
            + "' or (o.start_at < " + INSTANT + " and o.end_at > " + INSTANT + ") or (" + OVERLAPS_BUSY + "))";

    static ShortWay to(Reservation reservation) {
        SqlDraft free = free(reservation);
        return new ShortWay(free, write(reservation.change(), free));
    }

    private static Sql write(BookingChange change, SqlDraft free) {
        Insert allocations = Insert.into(AllocationTable.TABLE, AllocationTable.of(change));
        Insert booking = Insert.into(BookingTable.TABLE, List.of(change.after()));
        Insert event = Insert.into(EventTable.TABLE, List.of(change.event()));
        return new SqlDraft()
                .add("with free as (select 1 where ")
                .add(free)
                .add("), taken as (")
                .add(allocations.where())
                .add(
                        "exists (select 1 from free) and not exists (select 1 from booking where id = cast(? as uuid))",
                        List.of(change.after().id().value()))
                .add(" on conflict do nothing returning 1), written as (")
                .add(booking.where())
                .add("(select count(*) from taken) = ")
                .add(String.valueOf(change.takes().size()))
                .add(" on conflict do nothing returning 1) ")
                .add(event.where())
                .add("exists (select 1 from written)")
                .of(EventTable.TABLE.name());
    }

    /** All that is taken is taken for the same time. */
    private static SqlDraft free(Reservation reservation) {
        Allocation taken = reservation.change().takes().get(0);
        Instant from = taken.busy().start();
        Instant to = taken.busy().end();
        List<UUID> calendars = calendars(reservation.change());
        List<Integer> stripes = stripes(reservation.change());
        SqlDraft free = new SqlDraft()
                .add("not exists (select 1 from booking_allocation o where o.calendar in ")
                .add(marks(calendars.size(), "uuid"), calendars)
                .add(" and " + OVERLAPS_BUSY, List.of(to, from))
                .add(" and o.busy_start > " + INSTANT, List.of(from))
                .add(" - (select max(widest_s) from booking_lock where stripe in ")
                .add(marks(stripes.size(), "int"), stripes)
                .add(") * interval '1 second'");
        if (reservation.bufferRule() == BufferRule.MAX) {
            free.add(
                    LONGER_BUFFER,
                    List.of(to, from, taken.time().end(), taken.time().start()));
        }
        return free.add(") and not exists (select 1 from booking_blocked_time x where x.calendar in ")
                .add(marks(calendars.size(), "uuid"), calendars)
                .add(" and x.start_at < " + INSTANT + " and x.end_at > " + INSTANT + ")", List.of(to, from));
    }

    private static List<UUID> calendars(BookingChange change) {
        Tenant tenant = change.after().tenant();
        return change.takes().stream()
                .map(taken -> CalendarId.of(tenant, taken.resource()))
                .toList();
    }

    private static List<Integer> stripes(BookingChange change) {
        Tenant tenant = change.after().tenant();
        return change.takes().stream()
                .map(taken -> LockStripes.ofCalendar(tenant, taken.resource()))
                .distinct()
                .toList();
    }

    private static String marks(int count, String type) {
        String mark = "cast(? as " + type + ")";
        return "(" + mark + (", " + mark).repeat(count - 1) + ")";
    }
}
