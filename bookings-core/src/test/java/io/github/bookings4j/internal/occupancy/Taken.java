package io.github.bookings4j.internal.occupancy;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Builds allocations on one resource; each is another booking's and a sitting of its own, unless it says otherwise. */
record Taken(Allocation allocation) {

    static Taken from(String start, String end) {
        UUID id = UUID.randomUUID();
        return new Taken(new Allocation(
                new BookingId(id),
                "anna",
                id,
                between(start, end),
                between(start, end),
                1,
                Capacity.exclusive(),
                Optional.empty()));
    }

    /** The same time for another booking. */
    Taken again() {
        UUID id = UUID.randomUUID();
        return new Taken(new Allocation(
                new BookingId(id),
                allocation.resource(),
                id,
                allocation.time(),
                allocation.busy(),
                allocation.units(),
                allocation.capacity(),
                allocation.expiresAt()));
    }

    Taken buffered(int minutesBefore, int minutesAfter) {
        Buffers buffers = Buffers.of(Duration.ofMinutes(minutesBefore), Duration.ofMinutes(minutesAfter));
        return new Taken(new Allocation(
                allocation.booking(),
                allocation.resource(),
                allocation.sitting(),
                allocation.time(),
                allocation.time().widenedBy(buffers),
                allocation.units(),
                allocation.capacity(),
                allocation.expiresAt()));
    }

    Taken units(int units, Capacity capacity) {
        return new Taken(new Allocation(
                allocation.booking(),
                allocation.resource(),
                allocation.sitting(),
                allocation.time(),
                allocation.busy(),
                units,
                capacity,
                allocation.expiresAt()));
    }

    Taken inSitting(UUID sitting) {
        return new Taken(new Allocation(
                allocation.booking(),
                allocation.resource(),
                sitting,
                allocation.time(),
                allocation.busy(),
                allocation.units(),
                allocation.capacity(),
                allocation.expiresAt()));
    }

    Taken heldUntil(String expiry) {
        return new Taken(new Allocation(
                allocation.booking(),
                allocation.resource(),
                allocation.sitting(),
                allocation.time(),
                allocation.busy(),
                allocation.units(),
                allocation.capacity(),
                Optional.of(at(expiry))));
    }
}
