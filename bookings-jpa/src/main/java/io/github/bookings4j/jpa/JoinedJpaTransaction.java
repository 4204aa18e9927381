package io.github.bookings4j.jpa;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.JoinedTransaction;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.UnsafeTransactionException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The host's transaction on its entity manager. */
final class JoinedJpaTransaction implements JoinedTransaction, BookingStore {

    private final EntityManager em;
    private final Backend backend;
    private final AfterCommit afterCommit = new AfterCommit();
    private @Nullable JpaSession session;
    private @Nullable Isolation isolation;

    JoinedJpaTransaction(EntityManager em, Backend backend) {
        this.em = em;
        this.backend = backend;
    }

    @Override
    public BookingStore store() {
        return this;
    }

    @Override
    public void committed() {
        afterCommit.run();
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        JpaSession open = session();
        Isolation checked = isolation(open);
        Runnable forget = afterCommit.savepoint();
        boolean done = false;
        try {
            T result = work.apply(new JpaTx(open, tenant, checked, afterCommit));
            done = true;
            return result;
        } finally {
            if (!done) {
                forget.run();
            }
        }
    }

    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        JpaSession open = session();
        Optional<ShortWay> way = open.database().shortWay(reservation);
        if (way.isEmpty()) {
            return ReserveResult.NOT_ATTEMPTED;
        }
        ReserveResult result = new Reserving(open, tenant).reserve(reservation, way.get());
        if (result == ReserveResult.RESERVED) {
            reservation.afterCommit().forEach(afterCommit::add);
        }
        return result;
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        JpaSession open = session();
        // What is not committed yet must be no answer either: a key is looked for before anything is locked.
        isolation(open);
        return work.apply(open.reads(tenant));
    }

    /** Numbering has to commit before anything is handed out, so what has no position yet is left for other readers. */
    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return new EventReads(session().statements(), tenant).after(position, limit);
    }

    private JpaSession session() {
        if (!em.isOpen()) {
            throw new IllegalStateException("the entity manager is closed: join while its transaction is open");
        }
        if (!em.isJoinedToTransaction()) {
            throw new IllegalStateException(
                    "no transaction is open on the entity manager: begin one, and join it then");
        }
        JpaSession known = session;
        if (known == null) {
            known = backend.session(em);
            session = known;
        }
        known.resume();
        return known;
    }

    private Isolation isolation(JpaSession open) {
        Isolation known = isolation;
        if (known == null) {
            known = open.isolation();
            isolation = known;
        }
        if (known == Isolation.UNSAFE) {
            throw new UnsafeTransactionException(open.database().unsafe());
        }
        return known;
    }
}
