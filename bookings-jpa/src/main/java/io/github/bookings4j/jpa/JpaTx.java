package io.github.bookings4j.jpa;

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
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.Occupied;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A transaction that is open on an entity manager. */
final class JpaTx implements BookingTx {

    private static final AtomicLong SAVEPOINTS = new AtomicLong();

    private final JpaSession session;
    private final Isolation isolation;
    private final AfterCommit afterCommit;
    private final BookingReads reads;
    private final Locks locks;
    private final BookingWrites bookings;
    private final BlockedTimeWrites blockedTimes;
    private final LoadedEntities loaded;
    private final List<Runnable> refreshes = new ArrayList<>();

    JpaTx(JpaSession session, Tenant tenant, Isolation isolation, AfterCommit afterCommit) {
        this.session = session;
        this.isolation = isolation;
        this.afterCommit = afterCommit;
        this.reads = session.reads(tenant);
        this.locks = new Locks(session.statements(), tenant, session.widths());
        this.bookings = new BookingWrites(session.statements(), session.database(), tenant);
        this.blockedTimes = new BlockedTimeWrites(session.statements(), tenant);
        this.loaded = new LoadedEntities(session.em(), tenant);
    }

    @Override
    public void lock(Set<LockKey> keys, Duration longest) {
        // Nothing is to be compared once the latest is read: the rows to be locked would be read with a lock before.
        if (isolation != Isolation.SNAPSHOT || session.statements().readsLatest()) {
            locks.lock(keys, longest);
        } else if (!locks.lockAndCompare(keys, longest)) {
            session.readLatest();
        }
    }

    @Override
    public WriteResult write(BookingChange change) {
        WriteResult result = bookings.write(change);
        if (result == WriteResult.WRITTEN) {
            written(() -> loaded.changed(change));
        } else if (isolation == Isolation.SNAPSHOT) {
            // What refused it may be too new for the snapshot, and would be overlooked again.
            session.readLatest();
        }
        return result;
    }

    @Override
    public void block(BlockedTime blockedTime) {
        blockedTimes.put(blockedTime);
        written(() -> loaded.blockedTimeChanged(blockedTime.id()));
    }

    @Override
    public void unblock(UUID id) {
        blockedTimes.remove(id);
        written(() -> loaded.blockedTimeChanged(id));
    }

    private void written(Runnable refresh) {
        refresh.run();
        refreshes.add(refresh);
    }

    @Override
    public Runnable savepoint() {
        String name = "bookings4j_" + SAVEPOINTS.incrementAndGet();
        Runnable forgetActions = afterCommit.savepoint();
        int before = refreshes.size();
        session.statements().control("savepoint " + name);
        return () -> {
            session.statements().control("rollback to savepoint " + name);
            forgetActions.run();
            List<Runnable> since = refreshes.subList(before, refreshes.size());
            since.forEach(Runnable::run);
            since.clear();
        };
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(session.em())) {
            return type.cast(session.em());
        }
        throw new IllegalArgumentException("type: must be jakarta.persistence.EntityManager, was " + type.getName());
    }

    @Override
    public Optional<Booking> load(BookingKey key) {
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
