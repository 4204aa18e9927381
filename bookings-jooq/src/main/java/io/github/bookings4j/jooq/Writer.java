package io.github.bookings4j.jooq;

import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;

/** Writes a change whole, or refuses it and leaves the transaction as it was, and usable. */
@FunctionalInterface
interface Writer {

    WriteResult write(Session session, BookingChange change);
}
