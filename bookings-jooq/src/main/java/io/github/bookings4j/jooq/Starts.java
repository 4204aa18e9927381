package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;

/** When bookings start, and nothing else of them. */
final class Starts {

    private static final Field<Instant> START = Tables.BOOKING.of(BookingTable.START);
    private static final Selection ROW = Selection.of(List.of(BookingTable.START));

    private final DSLContext sql;
    private final ReadMode mode;
    private final Conditions conditions;

    Starts(DSLContext sql, Dialect dialect, ReadMode mode) {
        this.sql = sql;
        this.mode = mode;
        this.conditions = new Conditions(dialect);
    }

    List<Instant> of(Session session, Tenant tenant, CountSpec spec, Set<BookingStatus> statuses) {
        return session.select("look when bookings start", statement(tenant, spec, statuses), ROW).stream()
                .map(row -> row.get(BookingTable.START))
                .toList();
    }

    private BoundSql statement(Tenant tenant, CountSpec spec, Set<BookingStatus> statuses) {
        return BoundSql.of(mode.shared(sql.select(START)
                .from(Tables.BOOKING.table())
                .where(conditions.of(tenant, spec))
                .and(Conditions.inStatus(statuses))
                .orderBy(START)));
    }
}
