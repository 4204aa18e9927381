package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import java.util.List;
import java.util.function.Function;

/**
 * A store that does everything in a transaction that is open already, of one tenant.
 *
 * @param tenant whose data it is on
 * @param tx the transaction
 */
public record OneTransaction(Tenant tenant, BookingTx tx) implements BookingStore {

    @Override
    public <T> T transaction(Tenant own, Function<BookingTx, T> work) {
        return work.apply(tx(own));
    }

    @Override
    public <T> T read(Tenant own, Function<BookingReads, T> work) {
        return work.apply(tx(own));
    }

    @Override
    public List<BookingEvent> eventsAfter(Tenant own, long position, int limit) {
        throw new UnsupportedOperationException("the feed has what is committed: read it outside of the transaction");
    }

    private BookingTx tx(Tenant own) {
        if (!own.equals(tenant)) {
            throw new IllegalArgumentException("tenant: the transaction is on another one's data");
        }
        return tx;
    }
}
