package io.github.bookings4j.examples.marketplace.booking;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A booking as both sides see it: as it was sold, whatever has become of the service; its times on the provider's clock. */
record BookingView(
        UUID id,
        String reference,
        String service,
        String provider,
        Optional<String> client,
        OffsetDateTime start,
        OffsetDateTime end,
        BookingStatus status,
        String price) {

    BookingView(Booking booking) {
        this(
                booking.id().value(),
                booking.reference().value(),
                booking.sold().name(),
                booking.resources().provider(),
                booking.customer().name(),
                booking.start().atZone(booking.zone()).toOffsetDateTime(),
                booking.end().atZone(booking.zone()).toOffsetDateTime(),
                booking.status(),
                booking.total().amount().map(Object::toString).orElse("free"));
    }
}
