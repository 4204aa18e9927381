package io.github.bookings4j;

import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Given;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.internal.Settings;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.BookingListener;
import io.github.bookings4j.spi.BookingRule;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.CandidateOrder;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.spi.TransactionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wires a {@link Bookings}: {@link #store} and {@link #services} must be called, all else has a default. */
public final class BookingsBuilder {

    private static final Duration MAX_GUARD = Duration.ofDays(31);

    private @Nullable BookingStore store;
    private @Nullable ServiceCatalog services;
    private Optional<SlotsEngine> slots = Optional.empty();
    private SlotValidation slotValidation = SlotValidation.ENGINE;
    private final List<BookingRule> rules = new ArrayList<>();
    private final List<TransactionListener> inTransaction = new ArrayList<>();
    private final List<BookingListener> afterCommit = new ArrayList<>();
    private InstantSource clock = Clock.systemUTC();
    private BufferRule bufferRule = BufferRule.SUM;
    private Duration duplicateGuard = Duration.ZERO;
    private CandidateOrder candidateOrder = CandidateOrder.given();

    BookingsBuilder() {}

    /** Where bookings are kept. */
    public BookingsBuilder store(BookingStore value) {
        this.store = Given.present("store", value);
        return this;
    }

    /** Where services are looked up. */
    public BookingsBuilder services(ServiceCatalog value) {
        this.services = Given.present("services", value);
        return this;
    }

    /** The availability engine; without one, any start is accepted that the other rules allow. */
    public BookingsBuilder slots(SlotsEngine value) {
        this.slots = Optional.of(Given.present("slots", value));
        return this;
    }

    /** Whether the engine is asked before a start is accepted; it is, by default. */
    public BookingsBuilder slotValidation(SlotValidation value) {
        this.slotValidation = Given.present("slotValidation", value);
        return this;
    }

    /** How the buffers of neighbours meet; {@link BufferRule#SUM} by default. */
    public BookingsBuilder bufferRule(BufferRule value) {
        this.bufferRule = Given.present("bufferRule", value);
        return this;
    }

    /**
     * Refuses a customer's second active booking of one service and resource that starts within that much of the first,
     * inclusive; zero, the default, is off.
     *
     * @throws IllegalArgumentException if negative or longer than 31 days
     */
    public BookingsBuilder duplicateGuard(Duration value) {
        if (Given.present("duplicateGuard", value).isNegative() || value.compareTo(MAX_GUARD) > 0) {
            throw new IllegalArgumentException("duplicateGuard: must be zero to " + MAX_GUARD + ", was " + value);
        }
        this.duplicateGuard = value;
        return this;
    }

    /** Which of several candidates comes first; the order of the request by default. */
    public BookingsBuilder candidateOrder(CandidateOrder value) {
        this.candidateOrder = Given.present("candidateOrder", value);
        return this;
    }

    /** Adds a rule of the host's own. */
    public BookingsBuilder rule(BookingRule value) {
        String code = Rejection.hostCode(Given.present("rule", value).code());
        if (rules.stream().anyMatch(rule -> rule.code().equals(code))) {
            throw new IllegalArgumentException("rule: there is one of code " + code + " already");
        }
        this.rules.add(value);
        return this;
    }

    /**
     * Adds a listener that is told inside the transaction: if it throws, everything is rolled back. A store that retries a
     * transaction tells it again. It is handed the transaction, to write the host's own data in it. It must not call this
     * library, which would open a second transaction.
     */
    public BookingsBuilder inTransaction(TransactionListener value) {
        this.inTransaction.add(Given.present("listener", value));
        return this;
    }

    /** As {@link #inTransaction(TransactionListener)}, for a listener that does not need the transaction. */
    public BookingsBuilder inTransaction(BookingListener value) {
        Given.present("listener", value);
        return inTransaction((event, booking, transaction) -> value.on(event, booking));
    }

    /** Adds a listener that is told after the commit: if it throws, that is logged, and nothing is lost. */
    public BookingsBuilder afterCommit(BookingListener value) {
        this.afterCommit.add(Given.present("listener", value));
        return this;
    }

    /** What time it is; the system's clock by default. */
    public BookingsBuilder clock(InstantSource value) {
        this.clock = Given.present("clock", value);
        return this;
    }

    /**
     * The bookings of a host without tenants.
     *
     * @throws IllegalStateException if the store or the services are missing
     */
    public Bookings build() {
        return new Bookings(environment(), Scope.of(Tenant.none()));
    }

    /**
     * The bookings of a host with tenants: there is no way to them but through a tenant.
     *
     * @throws IllegalStateException if the store or the services are missing
     */
    public TenantBookings buildMultiTenant() {
        return new TenantBookings(environment());
    }

    private Environment environment() {
        if (store == null || services == null) {
            throw new IllegalStateException("store(...) and services(...) must be called before build()");
        }
        Settings settings = new Settings(bufferRule, slotValidation, duplicateGuard, candidateOrder);
        return new Environment(
                store,
                services,
                slots,
                List.copyOf(rules),
                List.copyOf(inTransaction),
                List.copyOf(afterCommit),
                clock,
                settings);
    }
}
