package io.github.bookings4j.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A booking of another system, to be taken over as it is: notices, limits and opening hours do not apply to it, but an active
 * one must not overlap.
 *
 * @param service the service's id in the catalog; buffers, capacity and policy come from there
 * @param resources that it takes
 * @param time of the appointment, as it was agreed
 * @param status where it stands; not a hold
 * @param cancelledHow if it is cancelled; BY_SYSTEM by default
 * @param customer who booked
 * @param partySize how many come
 * @param units how many units of a pool
 * @param price that was agreed for the service; the catalog's by default
 * @param addOns that were agreed; their time is part of {@code time}
 * @param notes free text
 * @param metadata the host's own
 * @param externalReference its id in the other system
 * @param idempotencyKey if given, importing it again does nothing
 * @param createdAt when it was made there
 */
public record ImportedBooking(
        String service,
        ResourceSet resources,
        TimeRange time,
        BookingStatus status,
        Optional<CancelledHow> cancelledHow,
        Customer customer,
        int partySize,
        int units,
        Optional<Price> price,
        List<BookedAddOn> addOns,
        Notes notes,
        Map<String, String> metadata,
        Optional<String> externalReference,
        Optional<String> idempotencyKey,
        Optional<Instant> createdAt) {

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public ImportedBooking {
        service = Require.line("service", service, 64);
        Require.present("resources", resources);
        Require.present("time", time);
        Require.present("status", status);
        Require.present("cancelledHow", cancelledHow);
        Require.present("customer", customer);
        Require.between("partySize", partySize, 1, 1_000_000);
        Require.between("units", units, 1, 1_000_000);
        Require.present("price", price);
        addOns = Require.list("addOns", addOns, BookableService.MAX_ADD_ONS);
        Require.present("notes", notes);
        metadata = Require.metadata(metadata);
        externalReference = Require.present("externalReference", externalReference)
                .map(value -> Require.line("externalReference", value, 128));
        idempotencyKey = Require.present("idempotencyKey", idempotencyKey)
                .map(value -> Require.line("idempotencyKey", value, 128));
        createdAt = Require.present("createdAt", createdAt).map(value -> Require.instant("createdAt", value));
        Require.positive("time without add-ons", durationWithoutAddOns(time, addOns), ServiceSnapshot.MAX_DURATION);
        if (cancelledHow.isPresent() && status != BookingStatus.CANCELLED) {
            throw new IllegalArgumentException("cancelledHow: must be absent unless the status is CANCELLED");
        }
    }

    /** A booking of one person at today's price, without add-ons, notes or metadata. */
    public static ImportedBooking of(
            String service, ResourceSet resources, TimeRange time, BookingStatus status, Customer customer) {
        return new ImportedBookingBuilder(service, resources, time, status, customer).build();
    }

    /** Starts a booking that differs from this one only in what is set next. */
    public ImportedBookingBuilder toBuilder() {
        return new ImportedBookingBuilder(this);
    }

    /** The same under an id of the other system, up to 121 characters; importing it again then does nothing. */
    public ImportedBooking identifiedBy(String id) {
        return toBuilder()
                .externalReference(id)
                .idempotencyKey("import:" + Require.line("id", id, 121))
                .build();
    }

    /** The terms of the sale: today's, but for the duration, price and add-ons that were agreed. */
    public ServiceSnapshot sold(BookableService today) {
        ServiceSnapshot terms = today.snapshot(addOns);
        return new ServiceSnapshot(
                terms.name(),
                durationWithoutAddOns(time, addOns),
                terms.buffers(),
                terms.capacity(),
                price.orElse(terms.price()),
                addOns,
                terms.policy(),
                terms.requiresApproval());
    }

    private static Duration durationWithoutAddOns(TimeRange time, List<BookedAddOn> addOns) {
        return addOns.stream().map(BookedAddOn::extraDuration).reduce(time.duration(), Duration::minus);
    }
}
