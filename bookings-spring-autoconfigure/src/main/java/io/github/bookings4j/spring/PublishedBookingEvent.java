package io.github.bookings4j.spring;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;

/**
 * What an {@code @EventListener} of the application hears after each change of a booking was committed.
 *
 * @param event what happened
 * @param booking as it was then
 */
public record PublishedBookingEvent(BookingEvent event, Booking booking) {}
