package io.github.bookings4j.spi;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A busy time on one resource, held by an active booking. A booking has one for each of its resources as long as it is active,
 * and none afterwards.
 *
 * @param booking whose it is
 * @param resource on which calendar
 * @param sitting bookings that share a group appointment have the same; a private booking has one of its own
 * @param time of the appointment
 * @param busy the appointment with its buffers
 * @param units how many seats or units it takes
 * @param capacity as it was sold
 * @param expiresAt present for holds: from then on it blocks nothing, though it may still be stored
 */
public record Allocation(
        BookingId booking,
        String resource,
        UUID sitting,
        TimeRange time,
        TimeRange busy,
        int units,
        Capacity capacity,
        Optional<Instant> expiresAt) {

    /** Whether it blocks at that instant: not a hold, or a hold that has not expired. */
    public boolean isLive(Instant now) {
        return expiresAt.isEmpty() || expiresAt.get().isAfter(now);
    }
}
