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
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.Occupied;
import io.github.bookings4j.spi.WriteResult;
import java.sql.Connection;
import java.sql.Savepoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A transaction on one connection; who opened it commits it. */
final class JooqTx implements BookingTx {

    private final Sql sql;
    private final Tenant tenant;
    private final Session session;
    private final Freshness freshness;
    private final Call call = new Call();
    private final JooqReads reads;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean written;
    /** Whether what was seen before the locks had to be compared, or a write was refused. */
    private boolean compared;

    /** A transaction of our own, at an isolation level where every read sees the latest commits. */
    static JooqTx own(Sql sql, Tenant tenant, Session session) {
        return new JooqTx(sql, tenant, session, Freshness.latest());
    }

    /** A transaction, maybe of a host's that has run other commands before. */
    JooqTx(Sql sql, Tenant tenant, Session session, Freshness freshness) {
        this.sql = sql;
        this.tenant = tenant;
        this.session = session;
        this.freshness = freshness;
        this.reads = new JooqReads(tenant, session, call, sql.reading(freshness.beforeLock()));
    }

    /** What work returned, and what it wants done after the commit. */
    record Done<T>(T result, List<Runnable> afterCommit) {}

    <T> Done<T> run(Function<? super JooqTx, T> work) {
        try {
            return new Done<>(work.apply(this), List.copyOf(afterCommit));
        } finally {
            call.end();
            freshness.ended(compared && !written);
        }
    }

    @Override
    public void lock(Set<LockKey> keys, Duration longest) {
        call.requireOpen();
        if (!freshness.isInDoubt()) {
            sql.locks().take(session, tenant, keys, longest);
        } else if (!sql.locks().takeAndCompare(session, tenant, keys, longest)) {
            freshness.metNewer();
        }
        reads.use(sql.reading(freshness.afterLock()));
    }

    @Override
    public WriteResult write(BookingChange change) {
        call.requireOpen();
        WriteResult result = sql.writer().write(session, change);
        if (result == WriteResult.WRITTEN) {
            written = true;
        } else {
            compared = true;
            // What refused it may be too new for a snapshot, and would be overlooked again.
            freshness.metNewer();
        }
        return result;
    }

    @Override
    public void block(BlockedTime blockedTime) {
        call.requireOpen();
        sql.plain().blockedTimes().put(session, tenant, blockedTime);
    }

    @Override
    public void unblock(UUID id) {
        call.requireOpen();
        sql.plain().blockedTimes().remove(session, tenant, id);
    }

    @Override
    public Runnable savepoint() {
        call.requireOpen();
        int actions = afterCommit.size();
        boolean before = written;
        Savepoint point = Savepoints.set(session);
        return () -> {
            call.requireOpen();
            Savepoints.rollBackTo(point, session);
            afterCommit.subList(actions, afterCommit.size()).clear();
            written = before;
        };
    }

    @Override
    public void afterCommit(Runnable action) {
        call.requireOpen();
        afterCommit.add(action);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        call.requireOpen();
        if (type == Connection.class) {
            return type.cast(session.connection());
        }
        if (type == DSLContext.class) {
            return type.cast(DSL.using(session.connection()));
        }
        throw new IllegalArgumentException(
                "type: must be java.sql.Connection or org.jooq.DSLContext, was " + type.getName());
    }

    @Override
    public Optional<Booking> load(BookingKey key) {
        compared |= key instanceof BookingKey.Id;
        return reads.load(key);
    }

    @Override
    public List<Allocation> allocations(Set<String> resources, TimeRange range) {
        return reads.allocations(resources, range);
    }

    @Override
    public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
        return reads.blockedTimes(resources, range);
    }

    @Override
    public Occupied occupied(Set<String> resources, TimeRange range) {
        return reads.occupied(resources, range);
    }

    @Override
    public Optional<BlockedTime> blockedTime(UUID id) {
        return reads.blockedTime(id);
    }

    @Override
    public Map<BookingStatus, Long> count(CountSpec spec) {
        return reads.count(spec);
    }

    @Override
    public List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return reads.starts(spec, statuses);
    }

    @Override
    public BookingPage find(BookingQuery query) {
        return reads.find(query);
    }

    @Override
    public List<BookingId> ended(Instant instant, int limit) {
        return reads.ended(instant, limit);
    }

    @Override
    public List<BookingEvent> history(BookingId booking) {
        return reads.history(booking);
    }
}
