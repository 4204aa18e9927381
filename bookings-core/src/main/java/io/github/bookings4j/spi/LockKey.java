package io.github.bookings4j.spi;

/**
 * What a command locks before it looks. A store may let several keys share one lock; it takes the locks of one command in
 * one order for all, so that no two commands wait for each other.
 *
 * @param kind what the name is of
 * @param name unique in its tenant and kind
 */
public record LockKey(Kind kind, String name) {

    /** What a lock is for. */
    public enum Kind {
        /** The calendar of a resource. */
        CALENDAR,
        /** An idempotency key. */
        IDEMPOTENCY,
        /** A limit that spans resources. */
        LIMIT
    }

    /** The calendar of that resource. */
    public static LockKey calendar(String resource) {
        return new LockKey(Kind.CALENDAR, resource);
    }

    /** That idempotency key. */
    public static LockKey idempotency(String key) {
        return new LockKey(Kind.IDEMPOTENCY, key);
    }

    /** A limit that spans resources, named by what it counts. */
    public static LockKey limit(String name) {
        return new LockKey(Kind.LIMIT, name);
    }
}
