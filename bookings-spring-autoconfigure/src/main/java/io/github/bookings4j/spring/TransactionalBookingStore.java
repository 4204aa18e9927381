package io.github.bookings4j.spring;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.UnsafeTransactionException;
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
        return writing().transaction(tenant, work);
    }

    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        return writing().reserve(tenant, reservation);
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

    /** Not every driver tells the server that a transaction is read-only. */
    private BookingStore writing() {
        BookingStore current = current();
        if (current != own && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new UnsafeTransactionException("the transaction is read-only: begin one that may write");
        }
        return current;
    }

    /** Without synchronization, the transaction is being completed: nothing can join it any more. */
    private BookingStore current() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return own;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof JoinedParts known) {
            return known.store().orElse(own);
        }
        return host.join().map(joined -> JoinedParts.begin(this, joined, host)).orElse(own);
    }
}
