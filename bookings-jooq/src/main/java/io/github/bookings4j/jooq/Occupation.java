package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.Occupied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/**
 * What takes up time on some calendars: allocations and blocked times in one query, a branch of a union for each calendar and
 * kind.
 *
 * <p>An allocation that reaches into the range begins before its end, and cannot begin earlier than the longest that there
 * ever was on its stripe: so the search is bounded on both sides, however long the past.
 */
final class Occupation {

    private static final int KIND = 0;
    private static final int ALLOCATION = 0;
    private static final int BLOCKED_TIME = 1;

    /** A blocked time stands in the columns of an allocation, as far as there are any that fit. */
    private static final Selection ROW = new Selection()
            .add(Integer.class)
            .add(AllocationTable.BOOKING)
            .add(AllocationTable.RESOURCE)
            .add(AllocationTable.START)
            .add(AllocationTable.END)
            .add(AllocationTable.SITTING)
            .add(AllocationTable.BUSY_START)
            .add(AllocationTable.BUSY_END)
            .add(AllocationTable.UNITS)
            .add(AllocationTable.CAPACITY_KIND)
            .add(AllocationTable.CAPACITY)
            .add(AllocationTable.EXPIRES)
            .add(BlockedTimeTable.REASON)
            .add(BlockedTimeTable.EXTERNAL_ID)
            .alias(BlockedTimeTable.ID, 1)
            .alias(BlockedTimeTable.RESOURCE, 2)
            .alias(BlockedTimeTable.START, 3)
            .alias(BlockedTimeTable.END, 4);

    private static final Comparator<Allocation> ALLOCATION_ORDER = Comparator.<Allocation, Instant>comparing(
                    allocation -> allocation.busy().start())
            .thenComparing(allocation -> allocation.booking().toString())
            .thenComparing(Allocation::resource);

    private static final Comparator<BlockedTime> BLOCKED_TIME_ORDER = Comparator.<BlockedTime, Instant>comparing(
                    blockedTime -> blockedTime.time().start())
            .thenComparing(blockedTime -> blockedTime.id().toString())
            .thenComparing(BlockedTime::resource);

    private final DSLContext sql;
    private final Dialect dialect;
    private final ReadMode mode;
    private final Map<Integer, String> textByCalendars = new ConcurrentHashMap<>();

    Occupation(DSLContext sql, Dialect dialect, ReadMode mode) {
        this.sql = sql;
        this.dialect = dialect;
        this.mode = mode;
    }

    Occupied of(Session session, Tenant tenant, Collection<String> resources, TimeRange range) {
        List<Allocation> allocations = new ArrayList<>();
        List<BlockedTime> blockedTimes = new ArrayList<>();
        if (!resources.isEmpty()) {
            for (Selection.Result row : rows(session, tenant, List.copyOf(resources), range)) {
                if (row.at(KIND, Integer.class) == ALLOCATION) {
                    allocations.add(AllocationTable.read(row));
                } else {
                    blockedTimes.add(BlockedTimeTable.read(row));
                }
            }
        }
        allocations.sort(ALLOCATION_ORDER);
        blockedTimes.sort(BLOCKED_TIME_ORDER);
        return new Occupied(allocations, blockedTimes);
    }

    private List<Selection.Result> rows(Session session, Tenant tenant, List<String> resources, TimeRange range) {
        List<Object> values = new ArrayList<>();
        for (String resource : resources) {
            UUID calendar = CalendarId.of(tenant, resource);
            values.addAll(List.of(
                    calendar, range.end(), range.start(), range.start(), LockStripes.ofCalendar(tenant, resource)));
            values.addAll(List.of(calendar, range.start(), range.end()));
        }
        String text = textByCalendars.computeIfAbsent(resources.size(), this::text);
        return session.select("look who has that time", text, values, ROW);
    }

    /** Each branch in brackets, for those that lock have to stand in some. */
    private String text(int calendars) {
        String calendar = "(" + sql.render(mode.shared(allocations())) + ") union all ("
                + sql.render(mode.shared(blockedTimes())) + ")";
        return String.join(" union all ", Collections.nCopies(calendars, calendar));
    }

    /** The question marks: calendar, end, start, start, stripe. */
    private SelectConditionStep<Record> allocations() {
        Fields<AllocationTable.Entry> table = Tables.ALLOCATION;
        Field<Instant> busyStart = table.of(AllocationTable.BUSY_START);
        Field<Long> widest = DSL.field(DSL.select(Tables.LOCK_WIDEST)
                .from(Tables.LOCK)
                .where(Tables.LOCK_STRIPE.eq(DSL.param(Tables.LOCK_STRIPE))));
        return sql.select(List.<Field<?>>of(
                        DSL.inline(ALLOCATION),
                        table.of(AllocationTable.BOOKING),
                        table.of(AllocationTable.RESOURCE),
                        table.of(AllocationTable.START),
                        table.of(AllocationTable.END),
                        table.of(AllocationTable.SITTING),
                        busyStart,
                        table.of(AllocationTable.BUSY_END),
                        table.of(AllocationTable.UNITS),
                        table.of(AllocationTable.CAPACITY_KIND),
                        table.of(AllocationTable.CAPACITY),
                        table.of(AllocationTable.EXPIRES),
                        nothing(BlockedTimeTable.REASON),
                        nothing(BlockedTimeTable.EXTERNAL_ID)))
                .from(table.table())
                .where(table.of(AllocationTable.CALENDAR).eq(DSL.param(table.of(AllocationTable.CALENDAR))))
                .and(busyStart.lt(DSL.param(busyStart)))
                .and(table.of(AllocationTable.BUSY_END).gt(DSL.param(busyStart)))
                .and(busyStart.gt(dialect.secondsBefore(DSL.param(busyStart), widest)));
    }

    /** The question marks: calendar, start, end. */
    private SelectConditionStep<Record> blockedTimes() {
        Fields<BlockedTimeTable.Entry> table = Tables.BLOCKED_TIME;
        Field<Instant> start = table.of(BlockedTimeTable.START);
        Field<Instant> end = table.of(BlockedTimeTable.END);
        return sql.select(List.<Field<?>>of(
                        DSL.inline(BLOCKED_TIME),
                        table.of(BlockedTimeTable.ID),
                        table.of(BlockedTimeTable.RESOURCE),
                        start,
                        end,
                        nothing(AllocationTable.SITTING),
                        nothing(AllocationTable.BUSY_START),
                        nothing(AllocationTable.BUSY_END),
                        nothing(AllocationTable.UNITS),
                        nothing(AllocationTable.CAPACITY_KIND),
                        nothing(AllocationTable.CAPACITY),
                        nothing(AllocationTable.EXPIRES),
                        table.of(BlockedTimeTable.REASON),
                        table.of(BlockedTimeTable.EXTERNAL_ID)))
                .from(table.table())
                .where(table.of(BlockedTimeTable.CALENDAR).eq(DSL.param(table.of(BlockedTimeTable.CALENDAR))))
                .and(end.gt(DSL.param(end)))
                .and(start.lt(DSL.param(start)));
    }

    private static <T> Field<T> nothing(Column<?, T> column) {
        return DSL.field("null", Fields.type(column.type()));
    }
}
