package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.StoreException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rows of {@code booking_lock} stand for which keys. Several keys may share a row: then they wait for each other, and
 * no harm is done.
 */
public final class LockStripes {

    /** How many rows there are, numbered from 0. */
    public static final int COUNT = 16_384;

    private LockStripes() {}

    /** The row of one key. */
    public static int of(Tenant tenant, LockKey key) {
        // The highest bits of a name-based UUID are those of its hash.
        long hash = NameHash.of(tenant.id(), key.kind().name(), key.name()).getMostSignificantBits();
        return (int) Long.remainderUnsigned(hash >>> 32, COUNT);
    }

    /** The row of a resource's calendar. */
    public static int ofCalendar(Tenant tenant, String resource) {
        return of(tenant, LockKey.calendar(resource));
    }

    /** The rows of these keys, each once, in the one order in which everybody has to lock them: by number. */
    public static List<Integer> of(Tenant tenant, Collection<LockKey> keys) {
        return keys.stream().map(key -> of(tenant, key)).distinct().sorted().toList();
    }

    /**
     * The same rows in that order, each with the longest busy time that it has to know of when these keys are locked, in
     * whole seconds.
     */
    public static SortedMap<Integer, Long> widest(Tenant tenant, Collection<LockKey> keys, Duration longest) {
        SortedMap<Integer, Long> seconds = new TreeMap<>();
        for (LockKey key : keys) {
            // Only calendars have times: a key that shares a row with one must not make its searches wider.
            long widest = key.kind() == LockKey.Kind.CALENDAR ? seconds(longest) : 0;
            seconds.merge(of(tenant, key), widest, Math::max);
        }
        return seconds;
    }

    /** A busy time in whole seconds, rounded up, as {@code widest_s} keeps the longest. */
    public static long seconds(Duration busy) {
        return busy.getNano() == 0 ? busy.getSeconds() : busy.getSeconds() + 1;
    }

    /** What to throw where a row is not there. */
    public static StoreException missing(int stripe) {
        return new StoreException(
                "booking_lock has no row " + stripe + ": its " + COUNT
                        + " rows come with the script that makes the tables",
                null);
    }
}
