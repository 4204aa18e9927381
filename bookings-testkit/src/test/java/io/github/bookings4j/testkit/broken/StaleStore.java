package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.CountSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A store whose transactions come one after the other and yet read an old snapshot: the answer to each question as it was
 * when a transaction first asked it, as at REPEATABLE READ.
 */
final class StaleStore extends BrokenStore {

    private record Question(Set<String> resources, TimeRange range) {}

    private final Map<Question, List<Allocation>> allocations = new ConcurrentHashMap<>();
    private final Map<BookingKey, Optional<Booking>> bookings = new ConcurrentHashMap<>();
    private final Map<CountSpec, Map<BookingStatus, Long>> counts = new ConcurrentHashMap<>();

    @Override
    BookingTx breaking(BookingTx tx) {
        return new DelegatingTx(tx) {
            @Override
            public Optional<Booking> load(BookingKey key) {
                return bookings.computeIfAbsent(key, super::load);
            }

            @Override
            public List<Allocation> allocations(Set<String> resources, TimeRange range) {
                return allocations.computeIfAbsent(
                        new Question(resources, range), question -> super.allocations(resources, range));
            }

            @Override
            public Map<BookingStatus, Long> count(CountSpec spec) {
                return counts.computeIfAbsent(spec, super::count);
            }
        };
    }
}
