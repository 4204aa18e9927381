package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import java.util.List;
import java.util.function.Function;

/** The in-memory store, to be broken in one place: in its reads, its transactions or its feed. */
class BrokenStore implements BookingStore {

    final InMemoryBookingStore whole = new InMemoryBookingStore();

    /** Breaks what is read, outside of transactions and inside. */
    BookingReads breaking(BookingReads reads) {
        return reads;
    }

    /** Breaks what a transaction does. */
    BookingTx breaking(BookingTx tx) {
        return new DelegatingTx(tx, breaking((BookingReads) tx));
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return whole.transaction(tenant, tx -> work.apply(breaking(tx)));
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return whole.read(tenant, reads -> work.apply(breaking(reads)));
    }

    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return whole.eventsAfter(tenant, position, limit);
    }
}
