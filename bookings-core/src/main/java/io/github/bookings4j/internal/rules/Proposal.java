package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.Allocations;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.Slot;
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
 * @param answer of the slots engine about that start, if it has been asked
 */
public record Proposal(
        BookableService service,
        List<Resource> resources,
        Booking booking,
        Optional<Booking> existing,
        By by,
        Instant now,
        Optional<Answer> answer) {

    /**
     * What the slots engine says about one start.
     *
     * @param slot that it offers; absent if it offers none
     */
    public record Answer(Optional<Slot> slot) {}

    /** Copies the list. */
    public Proposal {
        resources = List.copyOf(resources);
    }

    /** One about which the slots engine has not been asked. */
    public Proposal(
            BookableService service,
            List<Resource> resources,
            Booking booking,
            Optional<Booking> existing,
            By by,
            Instant now) {
        this(service, resources, booking, existing, by, now, Optional.empty());
    }

    /** The same with the answer of the slots engine. */
    Proposal answered(Answer given) {
        return new Proposal(service, resources, booking, existing, by, now, Optional.of(given));
    }

    /** Whether it takes a share of something, in the way in which the service shares it today. */
    public boolean isShared() {
        Capacity.Kind kind = booking.sold().capacity().kind();
        return kind != Capacity.Kind.EXCLUSIVE && kind == service.capacity().kind();
    }

    /**
     * The same booking under the capacity of today, as far as the service still shares in the way that was sold: what the
     * engine says of that start, or else the service's.
     */
    public Proposal underCapacityOfToday() {
        Capacity sold = booking.sold().capacity();
        int size = answer.flatMap(Answer::slot)
                .map(Slot::capacity)
                .orElse(service.capacity().size());
        if (!isShared() || sold.size() == size) {
            return this;
        }
        return with(booking.toBuilder()
                .sold(booking.sold().withCapacity(new Capacity(sold.kind(), size)))
                .build());
    }

    /** The same at a start that the engine offers. */
    public Proposal at(Slot slot) {
        return startingAt(slot.start()).answered(new Answer(Optional.of(slot))).underCapacityOfToday();
    }

    /** The same at another start. */
    public Proposal startingAt(Instant start) {
        return with(booking.toBuilder()
                .time(TimeRange.of(start, booking.time().duration()))
                .build());
    }

    private Proposal with(Booking other) {
        return new Proposal(service, resources, other, existing, by, now, answer);
    }

    /** What the slots engine is asked about it. */
    public EngineQuery engineQuery(TimeRange range) {
        return new EngineQuery(
                booking.tenant(),
                service,
                resources,
                booking.time().duration(),
                booking.sold().buffers(),
                range,
                itself());
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
