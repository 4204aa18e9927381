package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which allocations a booking has: one for each resource while its status is active, none otherwise. */
public final class Allocations {

    private Allocations() {}

    /** The allocations of a booking, in the order of its resources. */
    public static List<Allocation> of(Booking booking) {
        if (!booking.status().isActive()) {
            return List.of();
        }
        UUID sitting = sitting(booking);
        return booking.resources().ids().stream()
                .map(resource -> new Allocation(
                        booking.id(),
                        resource,
                        sitting,
                        booking.time(),
                        booking.busyTime(),
                        booking.units(),
                        booking.sold().capacity(),
                        booking.expiresAt()))
                .toList();
    }

    /** The sitting of a booking that is like this one, but for its start. */
    public static UUID sitting(Booking booking, Instant start) {
        return sitting(booking.toBuilder()
                .time(TimeRange.of(start, booking.time().duration()))
                .build());
    }

    /** The same for all seats of one service, start and set of resources, without looking anything up. */
    private static UUID sitting(Booking booking) {
        if (booking.sold().capacity().kind() != Capacity.Kind.SEATS) {
            return booking.id().value();
        }
        String resources = booking.resources().ids().stream()
                .sorted()
                .map(Allocations::prefixed)
                .collect(Collectors.joining());
        String name = prefixed(booking.tenant().id()) + prefixed(booking.service()) + booking.start() + resources;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String prefixed(String part) {
        return part.length() + ":" + part;
    }
}
