package io.github.bookings4j.spring;

import io.github.bookings4j.spi.JoinedTransaction;
import java.util.Optional;

/** The transaction that Spring has open for a thread, as far as a store can take part in it. */
@FunctionalInterface
interface HostTransaction {

    /** Joins it; empty if it is none on the store's database. Asked only while a transaction is open. */
    Optional<JoinedTransaction> join();
}
