package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.JoinedTransaction;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.UnsafeTransactionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The store inside a host's transaction. */
final class JoinedStore implements JoinedTransaction, BookingStore {

    private final Sql sql;
    private final Host host;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final OldSnapshots oldSnapshots;
    /** Both are known as soon as the transaction was looked at. */
    private boolean isWritable;

    private @Nullable Freshness freshness;

    JoinedStore(Sql sql, Host host, OldSnapshots oldSnapshots) {
        this.sql = sql;
        this.host = host;
        this.oldSnapshots = oldSnapshots;
    }

    @Override
    public BookingStore store() {
        return this;
    }

    @Override
    public void committed() {
        List<Runnable> actions = List.copyOf(afterCommit);
        afterCommit.clear();
        AfterCommit.run(actions);
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return host.with(connection -> {
            requireWritable(connection);
            Freshness known = freshness(connection);
            try {
                JooqTx.Done<T> done = new JooqTx(sql, tenant, session(connection), known).run(work);
                afterCommit.addAll(done.afterCommit());
                return done.result();
            } finally {
                if (known.isOld()) {
                    oldSnapshots.add(connection);
                }
            }
        });
    }

    @Override
    public ReserveResult reserve(Tenant tenant, Reservation reservation) {
        ReserveResult result = sql.shortWay()
                .map(way -> host.with(connection -> {
                    requireWritable(connection);
                    return way.joined(session(connection), reservation);
                }))
                .orElse(ReserveResult.NOT_ATTEMPTED);
        if (result == ReserveResult.RESERVED) {
            afterCommit.addAll(reservation.afterCommit());
        }
        return result;
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return host.with(
                connection -> sql.reading(freshness(connection).beforeLock()).call(tenant, session(connection), work));
    }

    /** What has a position already. To give some is nothing for a transaction that may be open for long. */
    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        Feed.requireValid(position, limit);
        return host.with(connection -> sql.plain().events().after(session(connection), tenant, position, limit));
    }

    private Session session(Connection connection) {
        return new Session(connection, sql.dialect());
    }

    /** Found out before anything is read: an answer must not rest on what may be rolled back. */
    private Freshness freshness(Connection connection) {
        Freshness known = freshness;
        if (known == null) {
            known = Freshness.of(view(connection), oldSnapshots.has(connection));
            freshness = known;
        }
        return known;
    }

    private View view(Connection connection) {
        try {
            return sql.dialect().joined(connection);
        } catch (SQLException e) {
            throw StoreFailures.of("look at the transaction", e);
        }
    }

    private void requireWritable(Connection connection) {
        if (isWritable) {
            return;
        }
        try {
            if (connection.getAutoCommit()) {
                throw new UnsafeTransactionException(
                        "the connection is in autocommit mode, so there is no transaction to join:"
                                + " call setAutoCommit(false) first, or let the store make a transaction of its own");
            }
            if (connection.isReadOnly()) {
                throw new UnsafeTransactionException("the transaction is read-only: begin one that may write");
            }
            isWritable = true;
        } catch (SQLException e) {
            throw StoreFailures.of("look at the transaction", e);
        }
    }
}
