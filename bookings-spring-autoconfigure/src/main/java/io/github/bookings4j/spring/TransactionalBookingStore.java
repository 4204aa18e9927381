package io.github.bookings4j.spring;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import java.util.List;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The store that {@link SpringJooqBookingStore} and {@link SpringJpaBookingStore} make; what it does is said there. */
final class TransactionalBookingStore implements BookingStore {

    private final BookingStore own;
    private final HostTransaction host;

    TransactionalBookingStore(BookingStore own, HostTransaction host) {
        this.own = own;
        this.host = host;
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return current().transaction(tenant, work);
    }

    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        return current().reserve(tenant, reservation);
    }

    /** Inside a transaction, it sees what that has written. */
    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return current().read(tenant, work);
    }

    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return own.eventsAfter(tenant, position, limit);
    }

    private BookingStore current() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return own;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof JoinedParts known) {
            return known.store().orElse(own);
        }
        return host.join().map(joined -> JoinedParts.begin(this, joined, host)).orElse(own);
    }
}
