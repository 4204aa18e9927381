package io.github.bookings4j.testkit;

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
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a store answers outside of any transaction, each question in a call of its own.
 *
 * @param store which is asked
 * @param tenant whose data it is asked about
 */
record SingleReads(BookingStore store, Tenant tenant) implements BookingReads {

    @Override
    public Optional<Booking> load(BookingKey key) {
        return store.read(tenant, reads -> reads.load(key));
    }

    @Override
    public List<Allocation> allocations(Set<String> resources, TimeRange range) {
        return store.read(tenant, reads -> reads.allocations(resources, range));
    }

    @Override
    public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
        return store.read(tenant, reads -> reads.blockedTimes(resources, range));
    }

    @Override
    public Optional<BlockedTime> blockedTime(UUID id) {
        return store.read(tenant, reads -> reads.blockedTime(id));
    }

    @Override
    public Map<BookingStatus, Long> count(CountSpec spec) {
        return store.read(tenant, reads -> reads.count(spec));
    }

    @Override
    public List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return store.read(tenant, reads -> reads.starts(spec, statuses));
    }

    @Override
    public BookingPage find(BookingQuery query) {
        return store.read(tenant, reads -> reads.find(query));
    }

    @Override
    public List<BookingId> ended(Instant instant, int limit) {
        return store.read(tenant, reads -> reads.ended(instant, limit));
    }

    @Override
    public List<BookingEvent> history(BookingId booking) {
        return store.read(tenant, reads -> reads.history(booking));
    }
}
