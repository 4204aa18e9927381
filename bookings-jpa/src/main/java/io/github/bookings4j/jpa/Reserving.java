package io.github.bookings4j.jpa;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;

/** Makes a new booking by the short way of a database that has one. */
final class Reserving {

    private final JpaSession session;
    private final Tenant tenant;

    Reserving(JpaSession session, Tenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** Leaves nothing but locks behind if something is in the way. */
    ReserveResult reserve(Reservation reservation, ShortWay way) {
        BookingChange change = reservation.change();
        Locks locks = new Locks(session.statements(), tenant, session.widths());
        if (!locks.lockIf(way.free(), reservation.locks(), reservation.longest())) {
            return ReserveResult.IN_THE_WAY;
        }
        if (session.statements().execute(way.write()) == 0) {
            takeBack(change.after().id());
            return ReserveResult.IN_THE_WAY;
        }
        new BookingWrites(session.statements(), session.database(), tenant).writeParts(change);
        return ReserveResult.RESERVED;
    }

    /** Of several allocations some may have been free; none was taken under an id that is another's. */
    private void takeBack(BookingId booking) {
        session.statements()
                .execute(Sql.of(
                        AllocationTable.TABLE.name(),
                        "delete from booking_allocation where booking_id = ?"
                                + " and not exists (select 1 from booking where id = ?)",
                        booking.value(),
                        booking.value()));
    }
}
