package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.PageCursor;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BookingTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A page of bookings, by start and id; what comes before the page is not read. */
final class Find {

    private static final Field<Instant> START = Tables.BOOKING.of(BookingTable.START);

    private final DSLContext sql;
    private final Loads loads;
    private final Dialect dialect;
    private final Field<UUID> id;
    private final Conditions conditions;

    Find(DSLContext sql, Dialect dialect, Loads loads) {
        this.sql = sql;
        this.loads = loads;
        this.dialect = dialect;
        this.conditions = new Conditions(dialect);
        this.id = dialect.sortedAsText(Tables.BOOKING.of(BookingTable.ID));
    }

    BookingPage page(Session session, Tenant tenant, BookingQuery query) {
        List<Selection.Result> rows = session.select("find bookings", statement(tenant, query), Loads.ROW);
        boolean isLast = rows.size() <= query.limit();
        List<Selection.Result> page = isLast ? rows : rows.subList(0, query.limit());
        List<Booking> bookings = loads.whole(session, tenant, page);
        return new BookingPage(bookings, isLast ? Optional.empty() : Optional.of(cursor(page.get(page.size() - 1))));
    }

    /** One more than asked for tells whether there is another page. */
    private BoundSql statement(Tenant tenant, BookingQuery query) {
        return BoundSql.of(sql.select(Tables.BOOKING.of(BookingTable.TABLE.readColumns()))
                .from(Tables.BOOKING.table())
                .where(conditions.of(tenant, query))
                .and(query.after()
                        .map(cursor -> after(cursor, query.newestFirst()))
                        .orElse(DSL.noCondition()))
                .orderBy(query.newestFirst() ? START.desc() : START.asc(), query.newestFirst() ? id.desc() : id.asc())
                .limit(query.limit() + 1));
    }

    private Condition after(PageCursor cursor, boolean newestFirst) {
        Field<UUID> last = dialect.sortedAsText(DSL.val(cursor.id().value()));
        // Spelled out, because an index serves the first half of it.
        return newestFirst
                ? START.le(cursor.start()).and(START.lt(cursor.start()).or(id.lt(last)))
                : START.ge(cursor.start()).and(START.gt(cursor.start()).or(id.gt(last)));
    }

    private static PageCursor cursor(Selection.Result last) {
        return new PageCursor(last.get(BookingTable.START), BookingId.of(last.get(BookingTable.ID)));
    }
}
