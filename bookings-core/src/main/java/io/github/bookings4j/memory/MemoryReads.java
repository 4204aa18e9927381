package io.github.bookings4j.memory;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Each read under the lock for itself, so that a host's slow work between two of them keeps nobody from writing. */
final class MemoryReads implements BookingReads {

    private final TenantData data;
    private final CallScope scope;
    private final Lock readLock;

    MemoryReads(TenantData data, CallScope scope, Lock readLock) {
        this.data = data;
        this.scope = scope;
        this.readLock = readLock;
    }

    @Override
    public Optional<Booking> load(BookingKey key) {
        return locked(() -> data.bookings.get(key));
    }

    @Override
    public List<Allocation> allocations(Set<String> resources, TimeRange range) {
        return locked(() -> data.allocations.overlapping(resources, range));
    }

    @Override
    public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
        return locked(() -> data.blockedTimes.overlapping(resources, range));
    }

    @Override
    public Optional<BlockedTime> blockedTime(UUID id) {
        return locked(() -> data.blockedTimes.get(id));
    }

    @Override
    public Map<BookingStatus, Long> count(CountSpec spec) {
        return locked(() -> data.bookings.count(spec));
    }

    @Override
    public List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return locked(() -> data.bookings.starts(spec, statuses));
    }

    @Override
    public BookingPage find(BookingQuery query) {
        return locked(() -> data.bookings.find(query));
    }

    @Override
    public List<BookingId> ended(Instant instant, int limit) {
        return locked(() -> data.bookings.ended(instant, limit));
    }

    @Override
    public List<BookingEvent> history(BookingId booking) {
        return locked(() -> data.events.history(booking));
    }

    private <T> T locked(Supplier<T> read) {
        scope.requireOpen();
        readLock.lock();
        try {
            return read.get();
        } finally {
            readLock.unlock();
        }
    }
}
