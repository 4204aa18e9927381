package io.github.bookings4j.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds an {@link ImportedBooking}, part by part. */
public final class ImportedBookingBuilder {

    private final String service;
    private final ResourceSet resources;
    private final TimeRange time;
    private final BookingStatus status;
    private final Customer customer;
    private Optional<CancelledHow> cancelledHow = Optional.empty();
    private int partySize = 1;
    private int units = 1;
    private Optional<Price> price = Optional.empty();
    private List<BookedAddOn> addOns = List.of();
    private Notes notes = Notes.none();
    private Map<String, String> metadata = Map.of();
    private Optional<String> externalReference = Optional.empty();
    private Optional<String> idempotencyKey = Optional.empty();
    private Optional<Instant> createdAt = Optional.empty();

    ImportedBookingBuilder(
            String service, ResourceSet resources, TimeRange time, BookingStatus status, Customer customer) {
        this.service = service;
        this.resources = resources;
        this.time = time;
        this.status = status;
        this.customer = customer;
    }

    ImportedBookingBuilder(ImportedBooking from) {
        this(from.service(), from.resources(), from.time(), from.status(), from.customer());
        this.cancelledHow = from.cancelledHow();
        this.partySize = from.partySize();
        this.units = from.units();
        this.price = from.price();
        this.addOns = from.addOns();
        this.notes = from.notes();
        this.metadata = from.metadata();
        this.externalReference = from.externalReference();
        this.idempotencyKey = from.idempotencyKey();
        this.createdAt = from.createdAt();
    }

    /** If it is cancelled: how; BY_SYSTEM by default. */
    public ImportedBookingBuilder cancelledHow(CancelledHow value) {
        this.cancelledHow = Optional.of(value);
        return this;
    }

    /** How many come; 1 by default. */
    public ImportedBookingBuilder partySize(int value) {
        this.partySize = value;
        return this;
    }

    /** How many units of a pool; 1 by default. */
    public ImportedBookingBuilder units(int value) {
        this.units = value;
        return this;
    }

    /** What was agreed for the service; the catalog's price by default. */
    public ImportedBookingBuilder price(Price value) {
        this.price = Optional.of(value);
        return this;
    }

    /** What was agreed on top; its time is part of the time of the appointment. */
    public ImportedBookingBuilder addOns(List<BookedAddOn> value) {
        this.addOns = value;
        return this;
    }

    /** Free text; none by default. */
    public ImportedBookingBuilder notes(Notes value) {
        this.notes = value;
        return this;
    }

    /** The host's own; empty by default. */
    public ImportedBookingBuilder metadata(Map<String, String> value) {
        this.metadata = value;
        return this;
    }

    /** Its id in the other system. */
    public ImportedBookingBuilder externalReference(String value) {
        this.externalReference = Optional.of(value);
        return this;
    }

    /** Importing under the same key again does nothing. */
    public ImportedBookingBuilder idempotencyKey(String value) {
        this.idempotencyKey = Optional.of(value);
        return this;
    }

    /** When it was made there; now by default. */
    public ImportedBookingBuilder createdAt(Instant value) {
        this.createdAt = Optional.of(value);
        return this;
    }

    /**
     * The booking.
     *
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public ImportedBooking build() {
        return new ImportedBooking(
                service,
                resources,
                time,
                status,
                cancelledHow,
                customer,
                partySize,
                units,
                price,
                addOns,
                notes,
                metadata,
                externalReference,
                idempotencyKey,
                createdAt);
    }
}
