package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.spi.Reservation;
import java.util.List;
import java.util.Optional;

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

    /** The short way to a new booking, if there is any. */
    default Optional<ShortWay> shortWay(Reservation reservation) {
        return Optional.empty();
    }

    /** Gives these events, which are in the order of writing, their positions in the feed, from that one on. */
    default List<Sql> number(List<Unnumbered> events, long position) {
        return SeqRun.of(events, position).stream().map(SeqRun::numbering).toList();
    }

    /** The isolation of the transaction or, outside of one, of those that will be begun. */
    Isolation isolation(Statements statements);

    /**
     * How the store's own transactions are opened at READ COMMITTED; empty where their isolation is taken as it comes, and
     * refused if it is unsafe. It is not to be remembered that connections come with it: others may come after a fail-over.
     */
    default Optional<Opening> readCommitted() {
        return Optional.empty();
    }

    /**
     * Whether a statement outside of a transaction ends by itself, so that nothing is left open on a connection that goes
     * back to its pool; also if the database cannot tell.
     */
    default boolean endsStatements(Statements statements) {
        return true;
    }

    /** What to say of an isolation that is unsafe. */
    String unsafe();
}
