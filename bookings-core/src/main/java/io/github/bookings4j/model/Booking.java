package io.github.bookings4j.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The agreement: who, what, where, when, and under which terms. Immutable; a command answers with a new one.
 *
 * <p>Stores make bookings with {@link #builder()}; hosts only read them.
 *
 * @param id constant for its whole life
 * @param reference for people; unique in its tenant
 * @param tenant whose data it is
 * @param service the service's id in the catalog
 * @param sold the terms under which it was sold
 * @param resources that it takes; the first is the provider
 * @param zone of the provider, for display
 * @param time of the appointment, without buffers; half-open
 * @param status where it stands
 * @param cancelledHow present if and only if it is cancelled
 * @param expiresAt present if and only if it is a hold: from this instant on it blocks nothing
 * @param customer who books
 * @param partySize how many come, 1 or more
 * @param units how much of a shared capacity it takes
 * @param notes free text
 * @param metadata the host's own, up to 50 entries (keys up to 64, values up to 1,000 characters)
 * @param externalReference an id of another system that finds this booking, such as a payment's
 * @param series what bookings have in common that were made together, such as a weekly appointment's
 * @param idempotencyKey the key under which it was asked for; unique in its tenant
 * @param requestHash tells whether another request under the same key is the same; empty after erasing
 * @param createdBy who made it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param version 1 when made, one more with every change
 * @param icsSequence RFC 5545 3.8.7.4: 0 when made, one more with every change of time and with cancelling
 */
public record Booking(
        BookingId id,
        BookingReference reference,
        Tenant tenant,
        String service,
        ServiceSnapshot sold,
        ResourceSet resources,
        ZoneId zone,
        TimeRange time,
        BookingStatus status,
        Optional<CancelledHow> cancelledHow,
        Optional<Instant> expiresAt,
        Customer customer,
        int partySize,
        int units,
        Notes notes,
        Map<String, String> metadata,
        Optional<String> externalReference,
        Optional<String> series,
        Optional<String> idempotencyKey,
        Optional<String> requestHash,
        Actor createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version,
        int icsSequence) {

    /**
     * @throws IllegalArgumentException if a part is missing, out of range or contradicts another
     */
    public Booking {
        Require.present("id", id);
        Require.present("reference", reference);
        Require.present("tenant", tenant);
        service = Require.line("service", service, 64);
        Require.present("sold", sold);
        Require.present("resources", resources);
        Require.present("zone", zone);
        Require.present("time", time);
        Require.present("customer", customer);
        Require.between("partySize", partySize, 1, 1_000_000);
        Require.between("units", units, 1, 1_000_000);
        Require.present("notes", notes);
        metadata = Require.metadata(metadata);
        externalReference = Require.present("externalReference", externalReference)
                .map(value -> Require.line("externalReference", value, 128));
        series = Require.present("series", series).map(value -> Require.line("series", value, 64));
        idempotencyKey = Require.present("idempotencyKey", idempotencyKey)
                .map(value -> Require.line("idempotencyKey", value, 128));
        Require.present("requestHash", requestHash);
        Require.present("createdBy", createdBy);
        createdAt = Require.instant("createdAt", createdAt);
        updatedAt = Require.instant("updatedAt", updatedAt);
        expiresAt = Require.present("expiresAt", expiresAt).map(value -> Require.instant("expiresAt", value));
        Require.notNegative("version", version);
        Require.notNegative("icsSequence", icsSequence);
        if (Require.present("cancelledHow", cancelledHow).isPresent()
                != (Require.present("status", status) == BookingStatus.CANCELLED)) {
            throw new IllegalArgumentException("cancelledHow: must be given if and only if the status is CANCELLED");
        }
        if (expiresAt.isPresent() && status != BookingStatus.PENDING) {
            throw new IllegalArgumentException("expiresAt: must be absent unless the status is PENDING");
        }
    }

    /** Starts a booking from nothing: for stores. */
    public static BookingBuilder builder() {
        return new BookingBuilder();
    }

    /** Starts a booking that differs from this one only in what is set next. */
    public BookingBuilder toBuilder() {
        return new BookingBuilder(this);
    }

    /** When the appointment begins. */
    public Instant start() {
        return time.start();
    }

    /** When the appointment ends (exclusive). */
    public Instant end() {
        return time.end();
    }

    /** The appointment and its buffers: {@code [start - before, end + after)}. */
    public TimeRange busyTime() {
        return time.widenedBy(sold.buffers());
    }

    /** What it costs, add-ons and party counted. */
    public Total total() {
        return Total.of(sold.price(), sold.addOns(), partySize);
    }

    /** Whether it is a PENDING booking with an expiry. */
    public boolean isHold() {
        return expiresAt.isPresent();
    }

    /** Whether it is a hold whose time had come by then: PENDING still, but blocking nothing. */
    public boolean isExpired(Instant now) {
        return expiresAt.filter(expiry -> !expiry.isAfter(now)).isPresent();
    }

    /** Whether it takes up its time: pending or confirmed, and no expired hold. */
    public boolean isActive(Instant now) {
        return status.isActive() && !isExpired(now);
    }

    /** What its events record of it. */
    public BookingState state() {
        return new BookingState(
                status, cancelledHow, expiresAt, time, resources, partySize, units, sold.addOns(), total());
    }
}
