package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.SlotValidation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application may set.
 *
 * @param store where bookings are kept; by default by Jakarta Persistence if the application has both {@code bookings-jpa} and
 *     an entity manager factory, else by jOOQ
 * @param multiTenant whether there is a {@code TenantBookings} instead of a {@code Bookings}; false by default
 * @param bufferRule how the buffers of neighbours meet; SUM by default
 * @param duplicateGuard within how much of a customer's booking another of the same service is refused; zero, the default, is
 *     off
 * @param slotValidation whether the slots engine is asked before a start is accepted; ENGINE by default
 * @param schema the tables
 * @param slots the engine on opening hours
 */
@ConfigurationProperties("bookings")
public record BookingsProperties(
        @Nullable StoreKind store,
        @DefaultValue("false") boolean multiTenant,
        @DefaultValue("sum") BufferRule bufferRule,
        @DefaultValue("0") Duration duplicateGuard,
        @DefaultValue("engine") SlotValidation slotValidation,
        @DefaultValue Schema schema,
        @DefaultValue Slots slots) {

    /** How bookings are kept. */
    public enum StoreKind {
        /** By jOOQ. */
        JOOQ,
        /** By Jakarta Persistence. */
        JPA,
        /** In memory: gone when the application ends. */
        MEMORY
    }

    /** When tables are created. */
    public enum Creation {
        /** In every database. */
        ALWAYS,
        /** In a database that is part of the application. */
        EMBEDDED,
        /** By somebody else. */
        NEVER
    }

    /**
     * The tables of bookings.
     *
     * @param create when tables that are not there are created: always, the default, never, or only in embedded databases.
     *     After Flyway and Liquibase, so that these may do it instead
     * @param overlapConstraint whether PostgreSQL gets its exclusion constraint; true by default
     */
    public record Schema(
            @DefaultValue("always") Creation create,
            @DefaultValue("true") boolean overlapConstraint) {}

    /**
     * The slots engine that is made where there is an {@code OpeningHoursSource}, but no engine.
     *
     * @param step from one start to the next on the wall clock, counted from midnight; 15 minutes by default
     * @param buffersMustFit whether buffers must lie inside the opening hours; false by default
     */
    public record Slots(
            @DefaultValue("15m") Duration step,
            @DefaultValue("false") boolean buffersMustFit) {}
}
