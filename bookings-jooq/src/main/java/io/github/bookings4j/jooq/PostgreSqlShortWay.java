package io.github.bookings4j.jooq;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.SqlFailure;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short way of PostgreSQL. In autocommit mode, several statements sent at once are one transaction, and each sees what was
 * committed before it began: so the one that looks and writes sees what the last holder of the locks has left.
 *
 * <p>That does not hold where the driver sends them one by one, as with {@code preferQueryMode=simple}: then the locks are gone
 * before anybody looks. So the statement makes sure that it is its own transaction that holds them.
 */
final class PostgreSqlShortWay implements ShortWay {

    private static final String DOING = "reserve a time";

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
        BoundSql statement = statement(reservation);
        BookingChange change = reservation.change();
        try {
            CteOutcome outcome = CteOutcome.of(
                    session.selectLast(DOING, statement.sql(), statement.values(), CteOutcome.selection(change)),
                    change);
            if (!outcome.began()) {
                useless = true;
            }
            return result(outcome);
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
        BookingChange change = reservation.change();
        locks.take(session, change.after().tenant(), reservation.locks(), longest(change));
        WriteResult result = writer.create(session, change, Guard.nobodyInTheWay(reservation));
        return result == WriteResult.WRITTEN ? ReserveResult.RESERVED : ReserveResult.IN_THE_WAY;
    }

    private static ReserveResult result(CteOutcome outcome) {
        if (!outcome.began()) {
            return ReserveResult.NOT_ATTEMPTED;
        }
        return outcome.written() ? ReserveResult.RESERVED : ReserveResult.IN_THE_WAY;
    }

    private BoundSql statement(Reservation reservation) {
        BookingChange change = reservation.change();
        List<List<Object>> rows = Locks.rows(change.after().tenant(), reservation.locks(), longest(change));
        Cte cte = new Cte();
        cte.part("held", held(rows.size()), rows.stream().map(row -> row.get(1)).toList());
        Guard guard = Guard.nobodyInTheWay(reservation).and("exists (select 1 from held)");
        BoundSql creation =
                PostgreSqlWriter.creation(cte, change, guard, "(select count(*) from held)", " returning 1");
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(values::addAll);
        values.addAll(creation.values());
        return new BoundSql((locks.text() + ";\n").repeat(rows.size()) + creation.sql(), values);
    }

    /** One row if this transaction has changed all these rows itself, else none. */
    private static String held(int stripes) {
        String marks = String.join(", ", Collections.nCopies(stripes, "?"));
        return "select 1 from booking_lock where stripe in (" + marks
                + ") and xmin = pg_current_xact_id()::xid having count(*) = " + stripes;
    }

    private static Duration longest(BookingChange change) {
        return change.takes().stream()
                .map(Allocation::busy)
                .map(TimeRange::duration)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
