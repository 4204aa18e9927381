package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.Allocations;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingAttempt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A booking as it would be, for the rules to look at; if they accept it, it is what is written.
 *
 * @param service as the catalog has it now
 * @param resources that it would take, with their zones
 * @param booking as it would be
 * @param existing as it is; absent for a new one
 * @param by who asks
 * @param now when
 */
public record Proposal(
        BookableService service,
        List<Resource> resources,
        Booking booking,
        Optional<Booking> existing,
        By by,
        Instant now) {

    /** Copies the list. */
    public Proposal {
        resources = List.copyOf(resources);
    }

    /** The same booking under the capacity of today, as far as the service still shares in the way that was sold. */
    public Proposal underCapacityOfToday() {
        Capacity today = service.capacity();
        Capacity sold = booking.sold().capacity();
        if (today.kind() != sold.kind() || today.equals(sold)) {
            return this;
        }
        Booking adapted =
                booking.toBuilder().sold(booking.sold().withCapacity(today)).build();
        return new Proposal(service, resources, adapted, existing, by, now);
    }

    Instant start() {
        return booking.start();
    }

    TimeRange time() {
        return booking.time();
    }

    ZoneId zone() {
        return resources.get(0).zone();
    }

    /** What is not to be counted against the proposal: the booking itself. */
    Optional<BookingId> itself() {
        return existing.map(Booking::id);
    }

    Set<String> resourceIds() {
        return Set.copyOf(booking.resources().ids());
    }

    List<Allocation> allocations() {
        return Allocations.of(booking);
    }

    BookingAttempt attempt() {
        return new BookingAttempt(service, resources, booking, existing, by.actor(), now);
    }
}
