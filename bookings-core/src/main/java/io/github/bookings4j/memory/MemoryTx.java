package io.github.bookings4j.memory;

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
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One transaction: writes at once, and remembers how to take it back. Its thread holds the store's write lock. */
final class MemoryTx implements BookingTx {

    private final TenantData data;
    private final CallScope scope;
    private final BookingReads reads;
    private final ChangeCheck check;
    private final HeldLocks locks = new HeldLocks();
    private final UndoLog undo = new UndoLog();
    private final List<Runnable> afterCommit = new ArrayList<>();

    MemoryTx(Tenant tenant, TenantData data, CallScope scope, BookingReads reads) {
        this.data = data;
        this.scope = scope;
        this.reads = reads;
        this.check = new ChangeCheck(tenant);
    }

    void rollBack() {
        undo.rollBack();
    }

    /** What is to be run now that it has committed. */
    List<Runnable> afterCommitActions() {
        return afterCommit;
    }

    @Override
    public void lock(Set<LockKey> keys, Duration longest) {
        scope.requireOpen();
        locks.add(keys, longest);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException always: there is nothing behind this store
     */
    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("type: the store in memory has nothing to unwrap, was " + type.getName());
    }

    @Override
    public Runnable savepoint() {
        scope.requireOpen();
        int written = undo.size();
        int registered = afterCommit.size();
        return () -> {
            scope.requireOpen();
            undo.rollBackTo(written);
            afterCommit.subList(registered, afterCommit.size()).clear();
        };
    }

    @Override
    public WriteResult write(BookingChange change) {
        scope.requireOpen();
        check.requireConsistent(change);
        locks.requireFor(change);
        return data.write(change, undo);
    }

    @Override
    public void block(BlockedTime blockedTime) {
        scope.requireOpen();
        locks.requireCalendar(blockedTime.resource());
        data.blockedTimes.get(blockedTime.id()).map(BlockedTime::resource).ifPresent(locks::requireCalendar);
        data.blockedTimes.put(blockedTime, undo);
    }

    @Override
    public void unblock(UUID id) {
        scope.requireOpen();
        data.blockedTimes.get(id).map(BlockedTime::resource).ifPresent(locks::requireCalendar);
        data.blockedTimes.remove(id, undo);
    }

    @Override
    public void afterCommit(Runnable action) {
        scope.requireOpen();
        afterCommit.add(action);
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
