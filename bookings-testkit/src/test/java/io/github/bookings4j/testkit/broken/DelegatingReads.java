package io.github.bookings4j.testkit.broken;

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

/** Answers what the reads behind it answer, until something is overridden. */
class DelegatingReads implements BookingReads {

    private final BookingReads reads;

    DelegatingReads(BookingReads reads) {
        this.reads = reads;
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
