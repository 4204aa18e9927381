package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What a limit or a guard asks about the bookings that it counts. */
final class Counted {

    private static final Field<String> STATUS = Tables.BOOKING.of(BookingTable.STATUS);
    private static final Selection STATUS_AND_NUMBER =
            Selection.of(List.of(BookingTable.STATUS)).add(Long.class);

    private static final Field<Instant> START = Tables.BOOKING.of(BookingTable.START);
    private static final Selection START_ONLY = Selection.of(List.of(BookingTable.START));

    private final DSLContext sql;
    private final ReadMode mode;
    private final Conditions conditions;

    Counted(DSLContext sql, Dialect dialect, ReadMode mode) {
        this.sql = sql;
        this.mode = mode;
        this.conditions = new Conditions(dialect);
    }

    /** How many there are in each status. */
    Map<BookingStatus, Long> byStatus(Session session, Tenant tenant, CountSpec spec) {
        BoundSql statement = BoundSql.of(mode.shared(sql.select(STATUS, DSL.count())
                .from(Tables.BOOKING.table())
                .where(conditions.of(tenant, spec))
                .groupBy(STATUS)));
        Map<BookingStatus, Long> counts = new EnumMap<>(BookingStatus.class);
        for (Selection.Result row : session.select("count bookings", statement, STATUS_AND_NUMBER)) {
            counts.put(BookingStatus.valueOf(row.get(BookingTable.STATUS)), row.at(1, Long.class));
        }
        return Collections.unmodifiableMap(counts);
    }

    /** When they start, in order; in any status, if none is named. */
    List<Instant> starts(Session session, Tenant tenant, CountSpec spec, Set<BookingStatus> statuses) {
        BoundSql statement = BoundSql.of(mode.shared(sql.select(START)
                .from(Tables.BOOKING.table())
                .where(conditions.of(tenant, spec))
                .and(Conditions.inStatus(statuses))
                .orderBy(START)));
        return session.select("look when bookings start", statement, START_ONLY).stream()
                .map(row -> row.get(BookingTable.START))
                .toList();
    }
}
