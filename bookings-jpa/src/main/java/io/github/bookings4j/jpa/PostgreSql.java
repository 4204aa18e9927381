package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.spi.Reservation;
import java.util.List;
import java.util.Optional;

/** PostgreSQL. */
final class PostgreSql implements Database {

    @Override
    public Sql insertBooking(Booking booking) {
        return Insert.into(BookingTable.TABLE, List.of(booking)).sql("insert into ", " on conflict do nothing");
    }

    /** Waits for whoever is about to take the time, and then does nothing if they have. */
    @Override
    public Sql insertAllocations(List<AllocationTable.Entry> rows) {
        return Insert.into(AllocationTable.TABLE, rows).sql("insert into ", " on conflict do nothing");
    }

    @Override
    public boolean constrainsOverlaps() {
        return true;
    }

    @Override
    public Optional<ShortWay> shortWay(Reservation reservation) {
        return Optional.of(ShortWay.to(reservation));
    }

    /** Not asked for: changing a lock row that has changed since an old snapshot fails. */
    @Override
    public Isolation isolation(Statements statements) {
        return Isolation.SAFE;
    }

    @Override
    public String unsafe() {
        throw new IllegalStateException("no isolation of this database is like that");
    }
}
