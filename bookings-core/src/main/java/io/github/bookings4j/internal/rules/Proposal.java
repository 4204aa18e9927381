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
 * A booking as it would be, for the rules to look at.
 *
 * @param service as the catalog has it now
 * @param resources that it would take, with their zones
 * @param booking as it would be
 * @param existing as it is; absent for a new one
 * @param capacity that applies today
 * @param by who asks
 * @param now when
 */
public record Proposal(
        BookableService service,
        List<Resource> resources,
        Booking booking,
        Optional<Booking> existing,
        Capacity capacity,
        By by,
        Instant now) {

    /** Copies the list. */
    public Proposal {
        resources = List.copyOf(resources);
    }

    /** A proposal under today's capacity, as far as what was sold still shares in the same way. */
    public static Proposal of(
            BookableService service,
            List<Resource> resources,
            Booking booking,
            Optional<Booking> existing,
            By by,
            Instant now) {
        Capacity sold = booking.sold().capacity();
        Capacity today = service.capacity().kind() == sold.kind() ? service.capacity() : sold;
        return new Proposal(service, resources, booking, existing, today, by, now);
    }

    /** The same where the booking keeps a capacity that was lowered after it was made: lowering only stops newcomers. */
    public Proposal keepingItsCapacity() {
        Capacity sold = booking.sold().capacity();
        return sold.size() <= capacity.size()
                ? this
                : new Proposal(service, resources, booking, existing, sold, by, now);
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
        return Allocations.of(booking).stream()
                .map(each -> new Allocation(
                        each.booking(),
                        each.resource(),
                        each.sitting(),
                        each.time(),
                        each.busy(),
                        each.units(),
                        capacity,
                        each.expiresAt()))
                .toList();
    }

    BookingAttempt attempt() {
        return new BookingAttempt(
                booking.tenant(),
                service,
                resources,
                booking.time(),
                booking.partySize(),
                booking.customer(),
                by.actor(),
                now,
                existing);
    }
}
