package io.github.bookings4j.jooq;

import java.sql.Connection;
import java.util.function.Function;

/** Who owns a transaction that the store takes part in. */
interface Host {

    /** Lends the connection of the transaction for that work. */
    <T> T with(Function<Connection, T> work);
}
