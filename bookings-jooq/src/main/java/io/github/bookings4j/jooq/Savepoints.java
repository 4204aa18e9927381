package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.SqlFailure;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.WriteResult;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;

/** Marks points of a transaction to go back to. */
final class Savepoints {

    private Savepoints() {}

    static Savepoint set(Session session) {
        try {
            return session.connection().setSavepoint();
        } catch (SQLException e) {
            throw StoreFailures.of("mark a point in the transaction", e);
        }
    }

    static void rollBackTo(Savepoint point, Session session) {
        try {
            session.connection().rollback(point);
        } catch (SQLException e) {
            throw StoreFailures.of("take back a part of the transaction", e);
        }
    }

    /** A write that a unique key may make fail: then nothing of it stays, and the transaction goes on. */
    static WriteResult tried(Session session, Supplier<WriteResult> write) {
        Savepoint point = set(session);
        try {
            WriteResult result = write.get();
            session.connection().releaseSavepoint(point);
            return result;
        } catch (StoreException e) {
            if (!SqlFailure.DUPLICATE.isCauseOf(e)) {
                throw e;
            }
            rollBackTo(point, session);
            return WriteResult.DUPLICATE;
        } catch (SQLException e) {
            throw StoreFailures.of("write a booking", e);
        }
    }
}
