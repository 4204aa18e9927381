package io.github.bookings4j.jooq;

import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;

/** Writes a new booking if nothing is in its way, which the database itself finds out. */
interface ShortWay {

    /** Locks, looks and writes in one round trip, on a connection in autocommit mode. */
    ReserveResult alone(Session session, Reservation reservation);

    /** The same inside a transaction of somebody else's, which stays usable whatever comes out. */
    ReserveResult joined(Session session, Reservation reservation);
}
