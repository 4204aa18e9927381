package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.SqlFailure;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;

/**
 * The short way of PostgreSQL. In autocommit mode, several statements sent at once are one transaction, and each sees what was
 * committed before it began: so the one that looks and writes sees what the last holder of the locks has left.
 *
 * <p>That does not hold where the driver sends them one by one, as with {@code preferQueryMode=simple}: then the locks are gone
 * before anybody looks. So the statement makes sure that it is its own transaction that holds them. Inside a transaction of
 * somebody else's they are held until its end, however they are sent.
 */
final class PostgreSqlShortWay implements ShortWay {

    /** The rows that this transaction has changed itself; not those that it has changed since a savepoint. */
    private static final String OURS = " and xmin = pg_current_xact_id()::xid";

    private static final String ANY = "";

    private final Locks locks;
    private final PostgreSqlWriter writer;
    /** Locks that were gone once will be gone always: it is a matter of the driver's settings. */
    private volatile boolean useless;

    PostgreSqlShortWay(Locks locks, PostgreSqlWriter writer) {
        this.locks = locks;
        this.writer = writer;
    }

    @Override
    public ReserveResult alone(Session session, Reservation reservation) {
        if (useless) {
            return ReserveResult.NOT_ATTEMPTED;
        }
        BookingChange change = reservation.change();
        BoundSql statements = PostgreSqlWriter.creation(
                locking(reservation, OURS), change, guard(reservation), "(select count(*) from held)", " returning 1");
        try {
            CteOutcome outcome = PostgreSqlWriter.run(session, statements, change);
            if (!outcome.began()) {
                useless = true;
                return ReserveResult.NOT_ATTEMPTED;
            }
            return outcome.written() ? ReserveResult.RESERVED : ReserveResult.IN_THE_WAY;
        } catch (StoreException e) {
            // The constraint has seen somebody who writes past the library.
            if (SqlFailure.OVERLAP.isCauseOf(e)) {
                return ReserveResult.IN_THE_WAY;
            }
            throw e;
        }
    }

    @Override
    public ReserveResult joined(Session session, Reservation reservation) {
        WriteResult result =
                writer.create(session, locking(reservation, ANY), reservation.change(), guard(reservation));
        return result == WriteResult.WRITTEN ? ReserveResult.RESERVED : ReserveResult.IN_THE_WAY;
    }

    /** Takes the locks; then there is a part {@code held}, of one row if all of them are there and meet the condition. */
    private Cte locking(Reservation reservation, String condition) {
        Tenant tenant = reservation.change().after().tenant();
        List<List<Object>> rows = Locks.rows(tenant, reservation.locks(), reservation.longest());
        Cte cte = new Cte();
        rows.forEach(row -> cte.after(locks.text(), row));
        return cte.part(
                "held",
                List.of(
                        "select 1 from booking_lock where stripe in (?",
                        ", ?".repeat(rows.size() - 1),
                        ")",
                        condition,
                        " having count(*) = ",
                        String.valueOf(rows.size())),
                rows.stream().map(row -> row.get(1)).toList());
    }

    private static Guard guard(Reservation reservation) {
        return Guard.nobodyInTheWay(reservation).and("exists (select 1 from held)");
    }
}
