package io.github.bookings4j.jpa;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.jpa.entity.BookingBlockedTimeEntity;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.PageCursor;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.Occupied;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is read by way of one entity manager. */
final class JpaReads implements BookingReads {

    private static final Selection BLOCKED_TIME =
            Selection.of(BlockedTimeTable.TABLE, BookingBlockedTimeEntity.class, "x");

    private final Statements statements;
    private final Tenant tenant;
    private final BookingSelect bookings;
    private final Occupancy occupancy;
    private final EventReads events;

    JpaReads(Statements statements, Tenant tenant, Widths widths) {
        this.statements = statements;
        this.tenant = tenant;
        this.bookings = new BookingSelect(statements);
        this.occupancy = new Occupancy(statements, tenant, widths);
        this.events = new EventReads(statements, tenant);
    }

    @Override
    public Optional<Booking> load(BookingKey key) {
        return bookings.where(BookingFilters.of(tenant, key), "", 1).stream().findFirst();
    }

    @Override
    public List<Allocation> allocations(Set<String> resources, TimeRange range) {
        return occupancy.allocations(resources, range);
    }

    @Override
    public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
        return occupancy.blockedTimes(resources, range);
    }

    @Override
    public Occupied occupied(Set<String> resources, TimeRange range) {
        return occupancy.occupied(resources, range);
    }

    @Override
    public Optional<BlockedTime> blockedTime(UUID id) {
        Jpql query = Jpql.of("select " + BLOCKED_TIME.text()
                        + " from BookingBlockedTimeEntity x where x.tenant = :tenant and x.id = :id")
                .set("tenant", tenant.id())
                .set("id", id);
        return statements.rows(query).stream()
                .map(values -> BlockedTimeTable.read(BLOCKED_TIME.row(values, 0)))
                .findFirst();
    }

    /** What is grouped cannot be read past a snapshot, and has to be counted here then. */
    @Override
    public Map<BookingStatus, Long> count(CountSpec spec) {
        Filter filter = BookingFilters.of(tenant, spec);
        String from = " from BookingEntity b" + filter.where();
        Jpql query = Jpql.of(
                        statements.readsLatest()
                                ? "select b.status, 1L" + from
                                : "select b.status, count(b.id)" + from + " group by b.status")
                .set(filter.parameters());
        Map<BookingStatus, Long> counts = new EnumMap<>(BookingStatus.class);
        statements.rows(query).forEach(values -> counts.merge((BookingStatus) values[0], (Long) values[1], Long::sum));
        return counts;
    }

    @Override
    public List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        Filter filter = BookingFilters.of(tenant, spec).andIn("b.status in %s", "status", statuses);
        Jpql query = Jpql.of("select b.startAt from BookingEntity b" + filter.where() + " order by b.startAt")
                .set(filter.parameters());
        return statements.values(Instant.class, query);
    }

    @Override
    public BookingPage find(BookingQuery query) {
        String order = query.newestFirst() ? " order by b.startAt desc, b.id desc" : " order by b.startAt, b.id";
        // One more than asked for tells whether there is another page.
        List<Booking> found = bookings.where(BookingFilters.of(tenant, query), order, query.limit() + 1);
        if (found.size() <= query.limit()) {
            return new BookingPage(found, Optional.empty());
        }
        List<Booking> page = found.subList(0, query.limit());
        Booking last = page.get(page.size() - 1);
        return new BookingPage(page, Optional.of(new PageCursor(last.start(), last.id())));
    }

    /** The statuses are written out, so that an index of active bookings can be used. */
    @Override
    public List<BookingId> ended(Instant instant, int limit) {
        Jpql query = Jpql.of("select b.id from BookingEntity b where b.tenant = :tenant"
                        + " and b.status in (io.github.bookings4j.model.BookingStatus.PENDING,"
                        + " io.github.bookings4j.model.BookingStatus.CONFIRMED)"
                        + " and b.busyEnd <= :instant order by b.busyEnd, b.id")
                .set("tenant", tenant.id())
                .set("instant", instant)
                .limit(limit);
        return statements.values(UUID.class, query).stream().map(BookingId::of).toList();
    }

    @Override
    public List<BookingEvent> history(BookingId booking) {
        return events.history(booking);
    }
}
