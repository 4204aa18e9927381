package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.LockRevisions;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Takes locks: by changing rows, one after the other in the order of their numbers, which is the one order for all. Rows that
 * are only read for update do not keep a transaction with an old snapshot from overlooking what was committed since.
 */
final class Locks {

    private static final String TABLE = "booking_lock";
    private static final String LOCK =
            "update booking_lock set revision = revision + 1, widest_s = greatest(widest_s, ?) where stripe = ?";

    private final Statements statements;
    private final Tenant tenant;
    private final Widths widths;

    Locks(Statements statements, Tenant tenant, Widths widths) {
        this.statements = statements;
        this.tenant = tenant;
        this.widths = widths;
    }

    void lock(Set<LockKey> keys, Duration longest) {
        lock(LockStripes.widest(tenant, keys, longest));
    }

    /**
     * Takes locks if a condition holds before the first of them; whether it still does under the locks is to be asked again.
     *
     * @return whether they are taken; otherwise none of them is
     */
    boolean lockIf(SqlDraft condition, Set<LockKey> keys, Duration longest) {
        SortedMap<Integer, Long> widest = LockStripes.widest(tenant, keys, longest);
        Map.Entry<Integer, Long> first = widest.entrySet().iterator().next();
        Sql lock = new SqlDraft()
                .add(LOCK, List.of(first.getValue(), first.getKey()))
                .add(" and ")
                .add(condition)
                .of(TABLE);
        if (!took(lock, first.getKey(), first.getValue())) {
            return false;
        }
        lock(widest.tailMap(first.getKey() + 1));
        return true;
    }

    private void lock(SortedMap<Integer, Long> widestByStripe) {
        widestByStripe.forEach((stripe, widest) -> {
            if (!took(Sql.of(TABLE, LOCK, widest, stripe), stripe, widest)) {
                throw LockStripes.missing(stripe);
            }
        });
    }

    private boolean took(Sql lock, int stripe, long widest) {
        boolean taken = statements.execute(lock) == 1;
        if (taken) {
            widths.learn(stripe, widest);
        }
        return taken;
    }

    /** Takes locks in a transaction whose reads may be older, and says whether they show all that the locks protect. */
    boolean lockAndCompare(Set<LockKey> keys, Duration longest) {
        LockRevisions snapshot = revisions(keys);
        lock(keys, longest);
        return revisions(keys).areOneMoreThan(snapshot);
    }

    private LockRevisions revisions(Set<LockKey> keys) {
        Parameters stripes = Parameters.of("stripe", LockStripes.of(tenant, keys));
        Map<Integer, Long> revisions = new HashMap<>();
        statements
                .rows(Jpql.of("select l.stripe, l.revision from BookingLockEntity l where l.stripe in "
                                + stripes.text())
                        .set(stripes.values()))
                .forEach(values -> revisions.put((Integer) values[0], (Long) values[1]));
        return new LockRevisions(revisions);
    }
}
