package io.github.bookings4j.examples.consultants;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A booking as both sides see it; the price is that of the day on which it was made. */
record BookingView(
        UUID id,
        String reference,
        String consultant,
        Optional<String> client,
        Instant start,
        Instant end,
        BookingStatus status,
        Optional<Instant> payBefore,
        String price) {

    BookingView(Booking booking) {
        this(
                booking.id().value(),
                booking.reference().value(),
                booking.resources().provider(),
                booking.customer().reference(),
                booking.start(),
                booking.end(),
                booking.status(),
                booking.expiresAt(),
                booking.total().amount().orElseThrow().toString());
    }
}
