package io.github.bookings4j.it.store;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import java.util.List;
import java.util.function.Function;

/**
 * Two stores on one database that look like one: what the one writes, the other reads.
 *
 * @param writer has the transactions
 * @param reader has everything else
 */
record TwoStores(BookingStore writer, BookingStore reader) implements BookingStore {

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return writer.transaction(tenant, work);
    }

    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        return writer.reserve(tenant, reservation);
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return reader.read(tenant, work);
    }

    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return reader.eventsAfter(tenant, position, limit);
    }
}
