package io.github.bookings4j.spi;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;

/** Is told of every change of a booking inside the transaction that makes it. What it throws rolls everything back. */
@FunctionalInterface
public interface TransactionListener {

    /**
     * Something is about to be committed.
     *
     * @param event what
     * @param booking as it is then
     * @param transaction the one it happens in, to write one's own data in it
     */
    void on(BookingEvent event, Booking booking, TransactionHandle transaction);
}
