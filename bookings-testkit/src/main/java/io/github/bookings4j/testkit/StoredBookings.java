package io.github.bookings4j.testkit;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Bookings for tests that speak to a store directly: as simple as can be until a test sets more. */
final class StoredBookings {

    private static final AtomicInteger MADE = new AtomicInteger();

    private StoredBookings() {}

    /** 30 minutes from that time on Monday, with Anna. */
    static BookingBuilder at(String time) {
        return on(TestServices.ANNA, time);
    }

    /** 30 minutes from that time on Monday, on that resource. */
    static BookingBuilder on(String resource, String time) {
        return Booking.builder()
                .id(BookingId.of(UUID.randomUUID()))
                .reference(reference())
                .service("haircut")
                .sold(terms(Buffers.none()))
                .resources(ResourceSet.of(resource))
                .zone(ZoneId.of(TestServices.ZONE))
                .time(halfAnHour(TestTimes.monday(time)))
                .customer(TestRequests.grace())
                .createdAt(TestTimes.NOW)
                .updatedAt(TestTimes.NOW);
    }

    /** Another reference than any other in this run. */
    static BookingReference reference() {
        String number = String.format(Locale.ROOT, "%08d", MADE.incrementAndGet());
        return new BookingReference("BK-2030-TEST-" + number.substring(0, 4) + "-" + number.substring(4));
    }

    static TimeRange halfAnHour(Instant start) {
        return TimeRange.of(start, Duration.ofMinutes(30));
    }

    static ServiceSnapshot terms(Buffers buffers) {
        return terms(buffers, Price.free());
    }

    static ServiceSnapshot terms(Buffers buffers, Price price) {
        return new ServiceSnapshot(
                "Haircut",
                Duration.ofMinutes(30),
                buffers,
                Capacity.exclusive(),
                price,
                List.of(),
                ChangePolicy.always(),
                false);
    }
}
