package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.spi.CountSpec;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How many bookings there are, by status. */
final class Count {

    private static final Field<String> STATUS = Tables.BOOKING.of(BookingTable.STATUS);
    private static final Selection ROW =
            Selection.of(java.util.List.of(BookingTable.STATUS)).add(Long.class);

    private final DSLContext sql;
    private final ReadMode mode;
    private final Conditions conditions;

    Count(DSLContext sql, Dialect dialect, ReadMode mode) {
        this.sql = sql;
        this.mode = mode;
        this.conditions = new Conditions(dialect);
    }

    Map<BookingStatus, Long> of(Session session, Tenant tenant, CountSpec spec) {
        Map<BookingStatus, Long> counts = new EnumMap<>(BookingStatus.class);
        for (Selection.Result row : session.select("count bookings", statement(tenant, spec), ROW)) {
            counts.put(BookingStatus.valueOf(row.get(BookingTable.STATUS)), row.at(1, Long.class));
        }
        return Collections.unmodifiableMap(counts);
    }

    private BoundSql statement(Tenant tenant, CountSpec spec) {
        return BoundSql.of(mode.shared(sql.select(STATUS, DSL.count())
                .from(Tables.BOOKING.table())
                .where(conditions.of(tenant, spec))
                .groupBy(STATUS)));
    }
}
