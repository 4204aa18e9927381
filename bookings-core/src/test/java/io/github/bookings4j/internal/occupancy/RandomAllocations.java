package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Allocations by chance, on few minutes, so that edges meet often; seats of one start share a sitting. */
record RandomAllocations(Random random) {

    static final Instant MIDNIGHT = Host.at("00:00");

    Allocation allocation() {
        return allocation(
                switch (random.nextInt(4)) {
                    case 0 -> Capacity.exclusive();
                    case 1 -> Capacity.seats(1 + random.nextInt(4));
                    default -> Capacity.units(1 + random.nextInt(6));
                });
    }

    Allocation unitsOnly() {
        return allocation(Capacity.units(1 + random.nextInt(6)));
    }

    private Allocation allocation(Capacity capacity) {
        int start = random.nextInt(10);
        TimeRange time = TimeRange.of(MIDNIGHT.plusSeconds(60L * start), Duration.ofMinutes(1 + random.nextInt(6)));
        Buffers buffers = Buffers.of(Duration.ofMinutes(random.nextInt(3)), Duration.ofMinutes(random.nextInt(3)));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Allocation(
                new BookingId(id),
                "anna",
                capacity.kind() == Capacity.Kind.SEATS ? sitting(time.start()) : id,
                time,
                time.widenedBy(buffers),
                capacity.kind() == Capacity.Kind.EXCLUSIVE ? 1 : 1 + random.nextInt(3),
                capacity,
                Optional.empty());
    }

    /** The one sitting of a start. */
    static UUID sitting(Instant start) {
        return new UUID(0, start.getEpochSecond());
    }
}
