package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.StoreException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                throw new StoreException(
                        "booking_lock has no row " + rows.get(i).get(1) + ": run the whole of V1__bookings.sql", null);
            }
        }
    }

    /**
     * Takes locks in a transaction that may have an old snapshot, and says whether it shows all that the locks protect. Each
     * lock counts its row up: if others have counted one up since, what they wrote is not in the snapshot.
     */
    boolean takeAndCompare(Session session, Tenant tenant, Collection<LockKey> keys, Duration longest) {
        List<Integer> stripes = LockStripes.of(tenant, keys);
        Map<Integer, Long> snapshot = revisions(session, stripes);
        take(session, tenant, keys, longest);
        return revisions(session, stripes).entrySet().stream()
                .allMatch(now -> now.getValue() - 1 == snapshot.getOrDefault(now.getKey(), -1L));
    }

    private Map<Integer, Long> revisions(Session session, List<Integer> stripes) {
        Map<Integer, Long> revisions = new HashMap<>();
        BoundSql statement = BoundSql.of(sql.select(Tables.LOCK_STRIPE, Tables.LOCK_REVISION)
                .from(Tables.LOCK)
                .where(Tables.LOCK_STRIPE.in(stripes)));
        for (Selection.Result row : session.select("look at locks", statement, REVISION)) {
            revisions.put(row.at(0, Integer.class), row.at(1, Long.class));
        }
        return revisions;
    }

    /** Seconds and number of each row, in the one order for all. */
    static List<List<Object>> rows(Tenant tenant, Collection<LockKey> keys, Duration longest) {
        Map<Integer, Long> seconds = new TreeMap<>();
        for (LockKey key : keys) {
            // Only calendars have times: a key that shares a row with one must not make its searches wider.
            long widest = key.kind() == LockKey.Kind.CALENDAR ? LockStripes.seconds(longest) : 0;
            seconds.merge(LockStripes.of(tenant, key), widest, Math::max);
        }
        return seconds.entrySet().stream()
                .map(entry -> List.<Object>of(entry.getValue(), entry.getKey()))
                .toList();
    }
}
