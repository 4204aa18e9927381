package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.spi.Reservation;
import java.util.List;

/** What one database does in its own way. */
interface Database {

    /**
     * Inserts a booking; changes no row if its id, reference or idempotency key is there already. No exception may tell:
     * providers let no transaction commit in which one was thrown.
     */
    Sql insertBooking(Booking booking);

    /** Inserts allocations; changes fewer rows than there are if a constraint finds that one overlaps another's. */
    default Sql insertAllocations(List<AllocationTable.Entry> rows) {
        return Insert.into(AllocationTable.TABLE, rows).sql();
    }

    /** Whether {@link #insertAllocations} may find an overlap. */
    default boolean constrainsOverlaps() {
        return false;
    }

    /** Whether there is a short way to a new booking. */
    default boolean hasShortWay() {
        return false;
    }

    /** The short way: changes one row if the booking is made, under its locks, and none if something is in its way. */
    default Sql reserve(Reservation reservation) {
        throw new IllegalStateException("there is no short way");
    }

    /** Gives these events, which are in the order of writing, their positions in the feed, from that one on. */
    default List<Sql> number(List<Unnumbered> events, long position) {
        return SeqRun.of(events, position).stream().map(SeqRun::numbering).toList();
    }

    /** The isolation of the transaction or, outside of one, of those that will be begun. */
    Isolation isolation(Statements statements);

    /** How a transaction is opened at READ COMMITTED where connections come with {@link Isolation#SNAPSHOT}. */
    default Opening readCommitted() {
        throw new IllegalStateException("no isolation of this database is like that");
    }

    /** What to say of an isolation that is unsafe. */
    String unsafe();
}
