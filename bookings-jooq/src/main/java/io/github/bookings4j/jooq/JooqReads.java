package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.Occupied;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One tenant's data through one connection, one query a question. */
final class JooqReads implements BookingReads {

    private final Tenant tenant;
    private final Session session;
    private final Call call;
    private Reading reading;

    JooqReads(Tenant tenant, Session session, Call call, Reading reading) {
        this.tenant = tenant;
        this.session = session;
        this.call = call;
        this.reading = reading;
    }

    /** From now on reads in this way. */
    void use(Reading other) {
        this.reading = other;
    }

    @Override
    public Optional<Booking> load(BookingKey key) {
        return reading().loads().load(session, tenant, key);
    }

    @Override
    public List<Allocation> allocations(Set<String> resources, TimeRange range) {
        return occupied(resources, range).allocations();
    }

    @Override
    public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
        return occupied(resources, range).blockedTimes();
    }

    @Override
    public Occupied occupied(Set<String> resources, TimeRange range) {
        return reading().occupation().of(session, tenant, resources, range);
    }

    @Override
    public Optional<BlockedTime> blockedTime(UUID id) {
        return reading().blockedTimes().get(session, tenant, id);
    }

    @Override
    public Map<BookingStatus, Long> count(CountSpec spec) {
        return reading().counted().byStatus(session, tenant, spec);
    }

    @Override
    public List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return reading().counted().starts(session, tenant, spec, statuses);
    }

    @Override
    public BookingPage find(BookingQuery query) {
        return reading().find().page(session, tenant, query);
    }

    @Override
    public List<BookingId> ended(Instant instant, int limit) {
        return reading().ended().by(session, tenant, instant, limit);
    }

    @Override
    public List<BookingEvent> history(BookingId booking) {
        return reading().events().of(session, tenant, booking);
    }

    private Reading reading() {
        call.requireOpen();
        return reading;
    }
}
