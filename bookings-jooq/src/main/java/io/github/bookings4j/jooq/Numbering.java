package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.EventTable;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Gives events their place in the feed. An event is numbered by whoever reads the feed after it was committed: so none comes to
 * light behind a place that a reader has passed, though transactions commit in another order than they write.
 */
final class Numbering {

    /** How many a transaction numbers at the most. */
    static final int BATCH = 500;

    private static final String DOING = "number events";
    private static final Field<Long> POSITION = Tables.EVENT.of(EventTable.FEED_POSITION);
    private static final Selection UNNUMBERED =
            Selection.of(List.of(EventTable.BOOKING, EventTable.VERSION, EventTable.TENANT));
    private static final Selection ONE_NUMBER = new Selection().add(Long.class);

    private final String any;
    private final String lock;
    private final String last;
    private final String unnumbered;
    private final String number;
    private final String remember;

    Numbering(DSLContext sql) {
        this.any = sql.select(DSL.inline(1L))
                .from(Tables.EVENT.table())
                .where(POSITION.isNull())
                .limit(DSL.inline(1))
                .getSQL();
        this.lock = sql.update(Tables.FEED)
                .set(Tables.FEED_LAST, Tables.FEED_LAST)
                .where(Tables.FEED_ID.eq(DSL.inline(1)))
                .getSQL();
        this.last = sql.select(Tables.FEED_LAST)
                .from(Tables.FEED)
                .where(Tables.FEED_ID.eq(DSL.inline(1)))
                .getSQL();
        this.unnumbered = sql.select(
                        Tables.EVENT.of(EventTable.BOOKING),
                        Tables.EVENT.of(EventTable.VERSION),
                        Tables.EVENT.of(EventTable.TENANT))
                .from(Tables.EVENT.table())
                .where(POSITION.isNull())
                .orderBy(Tables.EVENT_SEQ)
                .limit(DSL.inline(BATCH))
                .getSQL();
        // The question marks: position, booking, version.
        this.number = sql.update(Tables.EVENT.table())
                .set(POSITION, DSL.param(POSITION))
                .where(Tables.EVENT.of(EventTable.BOOKING).eq(DSL.param(Tables.EVENT.of(EventTable.BOOKING))))
                .and(Tables.EVENT.of(EventTable.VERSION).eq(0L))
                .getSQL();
        // The question mark: position.
        this.remember = sql.update(Tables.FEED)
                .set(Tables.FEED_LAST, DSL.param(Tables.FEED_LAST))
                .where(Tables.FEED_ID.eq(DSL.inline(1)))
                .getSQL();
    }

    boolean isNeeded(Session session) {
        return !session.select(DOING, any, List.of(), ONE_NUMBER).isEmpty();
    }

    /** What a transaction numbered: how many events, and how many of them are the tenant's. */
    record Numbered(int all, int own) {

        boolean isLast() {
            return all < BATCH;
        }
    }

    /** The row of the feed is changed first, then looked: one reader numbers at a time, and sees all that is committed. */
    Numbered number(Session session, Tenant tenant) {
        session.update(DOING, lock, List.of());
        List<Selection.Result> rows = session.select(DOING, unnumbered, List.of(), UNNUMBERED);
        if (!rows.isEmpty()) {
            write(session, rows);
        }
        int own = (int) rows.stream()
                .filter(row -> row.get(EventTable.TENANT).equals(tenant.id()))
                .count();
        return new Numbered(rows.size(), own);
    }

    private void write(Session session, List<Selection.Result> rows) {
        long position =
                session.select(DOING, last, List.of(), ONE_NUMBER).get(0).at(0, Long.class);
        List<List<Object>> values = new ArrayList<>();
        for (Selection.Result row : rows) {
            position++;
            values.add(List.of(position, row.get(EventTable.BOOKING), row.get(EventTable.VERSION)));
        }
        session.updateEach(DOING, number, values);
        session.update(DOING, remember, List.of(position));
    }
}
