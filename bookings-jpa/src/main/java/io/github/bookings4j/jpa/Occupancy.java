package io.github.bookings4j.jpa;

import io.github.bookings4j.jpa.entity.BookingBlockedTimeEntity;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.Occupied;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what takes up time on resources. */
final class Occupancy {

    private static final Selection BLOCKED_TIME =
            Selection.of(BlockedTimeTable.TABLE, BookingBlockedTimeEntity.class, "x");

    private final Statements statements;
    private final Tenant tenant;
    private final Widths widths;

    Occupancy(Statements statements, Tenant tenant, Widths widths) {
        this.statements = statements;
        this.tenant = tenant;
        this.widths = widths;
    }

    /** Mostly in one statement: which blocked times there are is only asked if there are any. */
    Occupied occupied(Set<String> resources, TimeRange range) {
        if (resources.isEmpty()) {
            return new Occupied(List.of(), List.of());
        }
        Found found = find(resources, range);
        // A subquery reads what the snapshot has, whatever the rest of its statement reads.
        boolean noneBlocked = found.blockedTimes() == 0 && !statements.readsLatest();
        return new Occupied(found.allocations(), noneBlocked ? List.of() : blockedTimes(resources, range));
    }

    List<Allocation> allocations(Set<String> resources, TimeRange range) {
        return resources.isEmpty() ? List.of() : find(resources, range).allocations();
    }

    List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
        if (resources.isEmpty()) {
            return List.of();
        }
        Parameters calendars = Parameters.of("calendar", byCalendar(resources).keySet());
        Jpql query = Jpql.of("select " + BLOCKED_TIME.text() + " from BookingBlockedTimeEntity x where x.calendar in "
                        + calendars.text() + " and x.startAt < :to and x.endAt > :from order by x.startAt, x.id")
                .set(calendars.values())
                .set("from", range.start())
                .set("to", range.end());
        return statements.rows(query).stream()
                .map(values -> BlockedTimeTable.read(BLOCKED_TIME.row(values, 0)))
                .toList();
    }

    private record Found(long widest, long blockedTimes, List<Allocation> allocations) {}

    /** Looks again from further back if the lock rows have seen longer busy times than this store knew of. */
    private Found find(Set<String> resources, TimeRange range) {
        List<Integer> stripes = stripes(resources);
        while (true) {
            long assumed = widths.widest(stripes);
            Found found = find(resources, stripes, range, range.start().minusSeconds(assumed));
            if (found.widest() <= assumed) {
                return found;
            }
            learn(stripes);
        }
    }

    /** A lock row is always there, so that there is an answer about blocked times where there are no allocations. */
    private Found find(Set<String> resources, List<Integer> stripes, TimeRange range, Instant lookBack) {
        Map<UUID, String> byCalendar = byCalendar(resources);
        AllocationSelection selection = new AllocationSelection(byCalendar);
        Parameters calendars = Parameters.of("calendar", byCalendar.keySet());
        Parameters locks = Parameters.of("stripe", stripes);
        String text = "select (select max(w.widestSeconds) from BookingLockEntity w where w.stripe in " + locks.text()
                + "), (select count(x.id) from BookingBlockedTimeEntity x where x.calendar in " + calendars.text()
                + " and x.startAt < :to and x.endAt > :from), " + selection.text()
                + " from BookingLockEntity l left join BookingAllocationEntity a on a.calendar in " + calendars.text()
                + " and a.busyStart < :to and a.busyStart > :lookBack and a.busyEnd > :from"
                + " where l.stripe = :stripe0 order by a.busyStart, a.bookingId";
        List<Object[]> rows = statements.rows(Jpql.of(text)
                .set(calendars.values())
                .set(locks.values())
                .set("from", range.start())
                .set("to", range.end())
                .set("lookBack", lookBack));
        if (rows.isEmpty()) {
            throw LockStripes.missing(stripes.get(0));
        }
        List<Allocation> allocations = rows.stream()
                .flatMap(values -> selection.read(values, 2).stream())
                .toList();
        return new Found((Long) rows.get(0)[0], (Long) rows.get(0)[1], allocations);
    }

    private void learn(List<Integer> stripes) {
        Parameters locks = Parameters.of("stripe", stripes);
        Jpql query = Jpql.of(
                        "select l.stripe, l.widestSeconds from BookingLockEntity l where l.stripe in " + locks.text())
                .set(locks.values());
        statements.rows(query).forEach(values -> widths.learn((Integer) values[0], (Long) values[1]));
    }

    private Map<UUID, String> byCalendar(Set<String> resources) {
        return resources.stream().collect(Collectors.toMap(id -> CalendarId.of(tenant, id), id -> id));
    }

    private List<Integer> stripes(Set<String> resources) {
        return resources.stream()
                .map(id -> LockStripes.ofCalendar(tenant, id))
                .distinct()
                .toList();
    }
}
