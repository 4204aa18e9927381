package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The starts among which all answers to a query lie, so that a read looks no further.
 *
 * @param from the first of them
 * @param to the first after them
 */
record StartWindow(Instant from, Instant to) {

    /** What overlaps a range cannot start earlier than the longest booking there ever was. */
    static Optional<StartWindow> of(BookingQuery query, Duration longest) {
        return query.startsIn()
                .map(range -> new StartWindow(range.start(), range.end()))
                .or(() -> query.overlaps()
                        .map(range -> new StartWindow(range.start().minus(longest), range.end())));
    }

    boolean contains(Booking booking) {
        return !booking.start().isBefore(from) && booking.start().isBefore(to);
    }
}
