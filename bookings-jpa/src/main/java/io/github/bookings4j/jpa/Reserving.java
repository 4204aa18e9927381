package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import java.time.Duration;
import java.util.Comparator;

/** Makes a new booking by the short way of a database that has one. */
final class Reserving {

    private final JpaSession session;
    private final Tenant tenant;

    Reserving(JpaSession session, Tenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** Anything but RESERVED has to be taken back: some of it may have been written. */
    ReserveResult reserve(Reservation reservation) {
        BookingChange change = reservation.change();
        // Put together before the locks are taken, which others wait for.
        Sql statement = session.database().reserve(reservation);
        Sql free = session.database().free(reservation);
        Locks locks = new Locks(session.statements(), tenant, session.widths());
        if (!locks.lockIf(free, reservation.locks(), longest(change))
                || session.statements().execute(statement) == 0) {
            return ReserveResult.IN_THE_WAY;
        }
        new BookingWrites(session.statements(), session.database(), tenant).writeParts(change);
        return ReserveResult.RESERVED;
    }

    /** Takes back what {@link #reserve} may have written of a booking that it did not make. */
    void takeBack(Reservation reservation) {
        session.statements()
                .execute(Sql.of(
                        AllocationTable.TABLE.name(),
                        "delete from booking_allocation where booking_id = ?",
                        reservation.change().after().id().value()));
    }

    private static Duration longest(BookingChange change) {
        return change.takes().stream()
                .map(Allocation::busy)
                .map(TimeRange::duration)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
