package io.github.bookings4j.examples.calendarfeed.web;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.time.Instant;
import java.util.Optional;

/** A booking as the web has it. */
record Appointment(
        String id,
        String reference,
        String service,
        String provider,
        Optional<String> customer,
        Instant start,
        Instant end,
        BookingStatus status) {

    static Appointment of(Booking booking) {
        return new Appointment(
                booking.id().toString(),
                booking.reference().toString(),
                booking.sold().name(),
                booking.resources().provider(),
                booking.customer().name(),
                booking.start(),
                booking.end(),
                booking.status());
    }
}
