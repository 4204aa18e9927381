package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.Retries;
import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions on connections of the pool's. Not jOOQ's, which would commit or nest in what a host has open. */
final class OwnTransactions {

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Retries retries;
    /** Found out once: a pool hands out connections of one kind. */
    private volatile @Nullable Integer isolation;

    OwnTransactions(DataSource dataSource, Dialect dialect, Retries retries) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.retries = retries;
    }

    /** Runs the work in a transaction and commits it; again from the start if another transaction was in the way. */
    <T> T commit(Function<Session, T> work) {
        return retries.call(() -> leased((lease, session) -> {
            begin(lease);
            T result = work.apply(session);
            lease.commit();
            return result;
        }));
    }

    /** Runs the work so that each of its statements is a transaction; again if another was in its way. */
    <T> T autoCommit(Function<Session, T> work) {
        return retries.call(() -> leased((lease, session) -> {
            lease.autoCommit(true);
            return work.apply(session);
        }));
    }

    /** Runs the work on a connection as it is, unless that would show what may never be committed. */
    <T> T read(Function<Session, T> work) {
        return leased((lease, session) -> {
            if (!dialect.isSafeAtAnyIsolation() && isolation(lease) == Connection.TRANSACTION_READ_UNCOMMITTED) {
                throw Dialect.readsUncommitted();
            }
            T result = work.apply(session);
            lease.endRead();
            return result;
        });
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(Lease lease, Session session);
    }

    private <T> T leased(Use<T> use) {
        Lease lease = Lease.of(dataSource);
        T result;
        try {
            result = use.of(lease, new Session(lease.connection(), dialect));
        } catch (RuntimeException | Error failure) {
            lease.rollBack(failure);
            lease.end(failure);
            throw failure;
        }
        lease.end(null);
        return result;
    }

    private void begin(Lease lease) {
        lease.autoCommit(false);
        if (dialect.isSafeAtAnyIsolation() || isolation(lease) == Connection.TRANSACTION_READ_COMMITTED) {
            return;
        }
        dialect.nextTransactionReadCommitted()
                .ifPresentOrElse(lease::execute, () -> lease.isolation(Connection.TRANSACTION_READ_COMMITTED));
    }

    private int isolation(Lease lease) {
        Integer known = isolation;
        if (known == null) {
            known = lease.isolation();
            isolation = known;
        }
        return known;
    }
}
