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
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL makes a new booking in two statements. The first takes the locks if nothing is in the way yet, so that
 * nobody waits for a time that is plainly taken, or keeps others waiting. The second looks again, now under the locks, and
 * writes: the allocations, the booking if all of them could be taken, and the event, which is what is counted.
 */
final class ShortWay {

    private static final String INSTANT = "cast(? as timestamp(6) with time zone)";

    private final Reservation reservation;
    private final BookingChange change;
    private final Allocation taken;
    private final List<Object> arguments = new ArrayList<>();

    private ShortWay(Reservation reservation) {
        this.reservation = reservation;
        this.change = reservation.change();
        this.taken = change.takes().get(0);
    }

    /** That nothing is in the way, as a condition. */
    static Sql free(Reservation reservation) {
        ShortWay way = new ShortWay(reservation);
        return new Sql(AllocationTable.TABLE.name(), way.free(), way.arguments);
    }

    /** Looks and writes; changes one row, or none if something is in the way. */
    static Sql write(Reservation reservation) {
        return new ShortWay(reservation).sql();
    }

    private String free() {
        return "not exists (" + allocation() + ") and not exists (" + blockedTime() + ")";
    }

    private Sql sql() {
        String free = "select 1 where " + free();
        Insert allocations = Insert.into(AllocationTable.TABLE, AllocationTable.of(change));
        arguments.addAll(allocations.arguments());
        Insert booking = Insert.into(BookingTable.TABLE, List.of(change.after()));
        arguments.addAll(booking.arguments());
        arguments.add((long) change.takes().size());
        Insert event = Insert.into(EventTable.TABLE, List.of(change.event()));
        arguments.addAll(event.arguments());
        String text = "with free as (" + free + "), taken as ("
                + allocations.textWhere("exists (select 1 from free)")
                + " on conflict do nothing returning 1), written as ("
                + booking.textWhere("(select count(*) from taken) = ?") + " on conflict do nothing returning 1) "
                + event.textWhere("exists (select 1 from written)");
        return new Sql(EventTable.TABLE.name(), text, arguments);
    }

    /** Each argument is told its type: some of them stand where nothing else tells it. */
    private String allocation() {
        Tenant tenant = change.after().tenant();
        List<Object> calendars = calendars();
        List<Integer> stripes = change.takes().stream()
                .map(each -> LockStripes.ofCalendar(tenant, each.resource()))
                .distinct()
                .toList();
        arguments.addAll(calendars);
        arguments.addAll(
                List.of(taken.busy().end(), taken.busy().start(), taken.busy().start()));
        arguments.addAll(stripes);
        String overlapping = "select 1 from booking_allocation o where o.calendar in " + marks(calendars.size(), "uuid")
                + " and o.busy_start < " + INSTANT + " and o.busy_end > " + INSTANT + " and o.busy_start > " + INSTANT
                + " - (select max(widest_s) from booking_lock where stripe in " + marks(stripes.size(), "int")
                + ") * interval '1 second'";
        if (reservation.bufferRule() == BufferRule.SUM) {
            return overlapping;
        }
        arguments.addAll(List.of(
                taken.busy().end(),
                taken.busy().start(),
                taken.time().end(),
                taken.time().start()));
        return overlapping + " and (o.capacity_kind = '" + Capacity.Kind.UNITS + "' or (o.start_at < " + INSTANT
                + " and o.end_at > " + INSTANT + ") or (o.busy_start < " + INSTANT + " and o.busy_end > " + INSTANT
                + "))";
    }

    private String blockedTime() {
        List<Object> calendars = calendars();
        arguments.addAll(calendars);
        arguments.addAll(List.of(taken.busy().end(), taken.busy().start()));
        return "select 1 from booking_blocked_time x where x.calendar in " + marks(calendars.size(), "uuid")
                + " and x.start_at < " + INSTANT + " and x.end_at > " + INSTANT;
    }

    private List<Object> calendars() {
        return change.takes().stream()
                .<Object>map(each -> CalendarId.of(change.after().tenant(), each.resource()))
                .toList();
    }

    private static String marks(int count, String type) {
        String mark = "cast(? as " + type + ")";
        return "(" + mark + (", " + mark).repeat(count - 1) + ")";
    }
}
