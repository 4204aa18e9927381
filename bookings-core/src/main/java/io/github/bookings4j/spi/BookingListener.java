package io.github.bookings4j.spi;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;

/** Is told of every change of a booking, either inside its transaction or after its commit, as it was registered. */
@FunctionalInterface
public interface BookingListener {

    /**
     * Something happened.
     *
     * @param event what
     * @param booking as it is now
     */
    void on(BookingEvent event, Booking booking);
}
