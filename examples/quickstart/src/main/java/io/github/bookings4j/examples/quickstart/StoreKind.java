package io.github.bookings4j.examples.quickstart;

/** The stores that there are. */
enum StoreKind {
    /** In a database, by jOOQ. */
    JOOQ,
    /** In a database, by Jakarta Persistence. */
    JPA,
    /** In memory, gone at the end. */
    MEMORY
}
