package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.LockRevisions;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Takes locks: each row is changed, for a lock on an unchanged one tells nothing to who has an older view of the data. */
final class Locks {

    private static final Selection REVISION = new Selection().add(Integer.class).add(Long.class);

    private final DSLContext sql;
    private final String text;

    Locks(DSLContext sql) {
        this.sql = sql;
        this.text = sql.update(Tables.LOCK)
                .set(Tables.LOCK_REVISION, Tables.LOCK_REVISION.plus(DSL.inline(1L)))
                .set(Tables.LOCK_WIDEST, DSL.greatest(Tables.LOCK_WIDEST, DSL.val(0L)))
                .where(Tables.LOCK_STRIPE.eq(0))
                .getSQL();
    }

    /** The statement that takes one lock. Its question marks: seconds, stripe. */
    String text() {
        return text;
    }

    void take(Session session, Tenant tenant, Collection<LockKey> keys, Duration longest) {
        List<List<Object>> rows = rows(tenant, keys, longest);
        int[] changed = session.updateEach("lock a calendar", text, rows);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                throw LockStripes.missing((Integer) rows.get(i).get(1));
            }
        }
    }

    /** Takes locks in a transaction that may have an old snapshot, and says whether it shows all that the locks protect. */
    boolean takeAndCompare(Session session, Tenant tenant, Collection<LockKey> keys, Duration longest) {
        List<Integer> stripes = LockStripes.of(tenant, keys);
        LockRevisions snapshot = revisions(session, stripes);
        take(session, tenant, keys, longest);
        return revisions(session, stripes).areOneMoreThan(snapshot);
    }

    private LockRevisions revisions(Session session, List<Integer> stripes) {
        Map<Integer, Long> revisions = new HashMap<>();
        BoundSql statement = BoundSql.of(sql.select(Tables.LOCK_STRIPE, Tables.LOCK_REVISION)
                .from(Tables.LOCK)
                .where(Tables.LOCK_STRIPE.in(stripes)));
        for (Selection.Result row : session.select("look at locks", statement, REVISION)) {
            revisions.put(row.at(0, Integer.class), row.at(1, Long.class));
        }
        return new LockRevisions(revisions);
    }

    /** Seconds and number of each row, in the one order for all. */
    static List<List<Object>> rows(Tenant tenant, Collection<LockKey> keys, Duration longest) {
        return LockStripes.widest(tenant, keys, longest).entrySet().stream()
                .map(entry -> List.<Object>of(entry.getValue(), entry.getKey()))
                .toList();
    }
}
