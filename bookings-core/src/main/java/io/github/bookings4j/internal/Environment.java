package io.github.bookings4j.internal;

import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.BookingListener;
import io.github.bookings4j.spi.BookingRule;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.spi.TransactionListener;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is outside: handed in once, when a host builds its {@code Bookings}.
 *
 * @param store where bookings are kept
 * @param catalog where services are looked up
 * @param slots the slots engine, if there is one
 * @param rules the host's own
 * @param inTransaction listeners inside the transaction, in order
 * @param afterCommit listeners after the commit, in order
 * @param clock what time it is
 * @param settings what the host has chosen
 */
public record Environment(
        BookingStore store,
        ServiceCatalog catalog,
        Optional<SlotsEngine> slots,
        List<BookingRule> rules,
        List<TransactionListener> inTransaction,
        List<BookingListener> afterCommit,
        InstantSource clock,
        Settings settings) {

    /**
     * The slots engine.
     *
     * @throws IllegalStateException if there is none
     */
    public SlotsEngine slotsEngine() {
        return slots.orElseThrow(() ->
                new IllegalStateException("there is no slots engine to ask: give one to the builder, slots(...)"));
    }

    /** What time it is, to the microsecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The same with bookings kept elsewhere. */
    public Environment with(BookingStore other) {
        return new Environment(other, catalog, slots, rules, inTransaction, afterCommit, clock, settings);
    }
}
