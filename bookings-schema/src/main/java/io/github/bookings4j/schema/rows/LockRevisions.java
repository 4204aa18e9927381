package io.github.bookings4j.schema.rows;

import java.util.Map;

/**
 * How often some rows of {@code booking_lock} have been locked, as one statement saw it: each lock counts its row up.
 *
 * @param byStripe the number of each row that was found
 */
public record LockRevisions(Map<Integer, Long> byStripe) {

    /** Copies the map. */
    public LockRevisions {
        byStripe = Map.copyOf(byStripe);
    }

    /**
     * Whether nobody else has locked any of these rows between an earlier look and the lock of our own, that is, whether the
     * view of the data that the earlier look had shows all that the locks protect.
     */
    public boolean areOneMoreThan(LockRevisions earlier) {
        return byStripe.entrySet().stream()
                .allMatch(now -> now.getValue() - 1 == earlier.byStripe.getOrDefault(now.getKey(), -1L));
    }
}
