package io.github.bookings4j.it.database;

/** What a server promises for a commit. */
public enum Durability {
    /** Nothing: no waiting for the disk. For tests that do not kill the server. */
    FAST,
    /** That it is kept, as servers promise by default. */
    KEEPS_COMMITS
}
