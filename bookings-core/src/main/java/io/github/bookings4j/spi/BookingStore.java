package io.github.bookings4j.spi;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import java.util.List;
import java.util.function.Function;

/**
 * Where bookings are kept. The published contract ({@code bookings-testkit}) says what a store must do, and tests it.
 *
 * <p>Must be safe for use by several threads.
 */
public interface BookingStore {

    /**
     * Runs the work in a transaction: what it wrote is there when this returns, all or nothing.
     *
     * @param tenant whose data the work sees and touches
     * @param work what to do; it may run again from the start if the store has to retry, so it has no effects of its own
     * @return what the work returned
     * @throws RuntimeException what the work threw, be it an {@link Error}; everything is rolled back then
     */
    <T> T transaction(Tenant tenant, Function<BookingTx, T> work);

    /**
     * Writes a new booking in as few steps as the store can, if nothing is in its way: no allocation on its resources, be it
     * an expired hold's, conflicts with it, no blocked time overlaps its busy time, and its id, reference and idempotency key
     * are free. A store that has no short way says so, as this default does.
     *
     * @return what became of it; {@link ReserveResult#NOT_ATTEMPTED} by default
     */
    default ReserveResult reserve(Tenant tenant, Reservation reservation) {
        return ReserveResult.NOT_ATTEMPTED;
    }

    /** Runs the work without locks; each of its reads sees a committed state. */
    <T> T read(Tenant tenant, Function<BookingReads, T> work);

    /**
     * The feed: events in the order of their positions. A reader who always goes on from the last position it was given
     * misses none, however transactions interleave. What was committed before another write began comes before it; a position
     * never changes once it was given.
     *
     * @param tenant whose events
     * @param position those after it are given; 0 for all
     * @param limit how many at the most
     */
    List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit);
}
