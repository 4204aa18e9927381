package io.github.bookings4j.it.store;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.testkit.StoreCapability;
import io.github.bookings4j.testkit.StoreHarness;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Two stores on one database that look like one: what the one writes, the other reads.
 *
 * @param writes has the transactions
 * @param reads has everything else
 */
record TwoStores(StoreOnDatabase writes, StoreKind reads) implements StoreHarness {

    @Override
    public String name() {
        return writes.name() + " read by " + reads;
    }

    @Override
    public Set<StoreCapability> capabilities() {
        return writes.capabilities();
    }

    @Override
    public BookingStore emptyStore() {
        return emptyStore(BufferRule.SUM);
    }

    @Override
    public BookingStore emptyStore(BufferRule rule) {
        return both(writes.emptyStore(rule));
    }

    @Override
    public BookingStore anotherStore() {
        return both(writes.anotherStore());
    }

    private BookingStore both(BookingStore writer) {
        return new Both(writer, writes.beside(reads));
    }

    private record Both(BookingStore writer, BookingStore reader) implements BookingStore {

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
}
