package io.github.bookings4j.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a booking. End, buffers and price are not part of it: they are computed from the catalog.
 *
 * @param service the service's id
 * @param candidates what it may take, up to 100, the first free one wins; empty: any one of the service's resources, in the
 *     catalog's order, if there are no more than 1,000
 * @param start of the appointment
 * @param customer who books; may be {@link Customer#none()} for a hold
 * @param partySize how many come; 1 by default
 * @param units how many units of a pool; 1 by default
 * @param addOns ids of extras
 * @param notes free text
 * @param metadata the host's own
 * @param holdFor if given, the booking is a hold that expires after that long
 * @param idempotencyKey if given, asking again under the same key gives the booking that was made the first time
 * @param externalReference an id of another system that finds the booking
 * @param series what the bookings that are made together have in common
 * @param by who asks
 */
public record BookingRequest(
        String service,
        List<ResourceSet> candidates,
        Instant start,
        Customer customer,
        int partySize,
        int units,
        List<String> addOns,
        Notes notes,
        Map<String, String> metadata,
        Optional<Duration> holdFor,
        Optional<String> idempotencyKey,
        Optional<String> externalReference,
        Optional<String> series,
        By by) {

    /** The most candidates of one request: 100. */
    public static final int MAX_CANDIDATES = 100;

    /** The most resources that a service may have for requests that name no candidates: 1,000. */
    public static final int MAX_RESOURCES = 1_000;

    /**
     * @throws IllegalArgumentException if a part is missing or out of range, or there is no customer and it is no hold
     */
    public BookingRequest {
        service = Require.line("service", service, 64);
        candidates = Require.list("candidates", candidates, MAX_CANDIDATES);
        start = Require.instant("start", start);
        Require.present("customer", customer);
        Require.between("partySize", partySize, 1, 1_000_000);
        Require.between("units", units, 1, 1_000_000);
        addOns = Require.addOnIds(addOns);
        Require.present("notes", notes);
        metadata = Require.metadata(metadata);
        holdFor = Require.present("holdFor", holdFor)
                .map(value -> Require.positive("holdFor", value, Duration.ofDays(36_600)));
        idempotencyKey = Require.present("idempotencyKey", idempotencyKey)
                .map(value -> Require.line("idempotencyKey", value, 128));
        externalReference = Require.present("externalReference", externalReference)
                .map(value -> Require.line("externalReference", value, 128));
        series = Require.present("series", series).map(value -> Require.line("series", value, 64));
        Require.present("by", by);
        if (customer.isNone() && holdFor.isEmpty()) {
            throw new IllegalArgumentException("customer: must be given, unless the request is for a hold");
        }
    }

    /** Starts a request for that service. */
    public static Builder forService(String service) {
        return new Builder(service);
    }

    /** Starts a request that differs from this one only in what is set next. */
    public Builder toBuilder() {
        Builder builder = new Builder(service)
                .startingAt(start)
                .customer(customer)
                .partySize(partySize)
                .units(units)
                .customerNote(notes.customer())
                .internalNote(notes.internal())
                .metadata(metadata)
                .by(by);
        builder.candidates.addAll(candidates);
        builder.addOns.addAll(addOns);
        builder.holdFor = holdFor;
        builder.idempotencyKey = idempotencyKey;
        builder.externalReference = externalReference;
        builder.series = series;
        return builder;
    }

    /** Builds a request; {@link #startingAt} and, unless it is a hold, {@link #customer} must be called. */
    public static final class Builder {

        private final String service;
        private final List<ResourceSet> candidates = new ArrayList<>();
        private @Nullable Instant start;
        private Customer customer = Customer.none();
        private int partySize = 1;
        private int units = 1;
        private final List<String> addOns = new ArrayList<>();
        private String customerNote = "";
        private String internalNote = "";
        private Map<String, String> metadata = Map.of();
        private Optional<Duration> holdFor = Optional.empty();
        private Optional<String> idempotencyKey = Optional.empty();
        private Optional<String> externalReference = Optional.empty();
        private Optional<String> series = Optional.empty();
        private @Nullable By by;

        private Builder(String service) {
            this.service = service;
        }

        /** With that provider and whatever else is named, all or none. */
        public Builder provider(String provider, String... others) {
            return anyOf(ResourceSet.of(provider, others));
        }

        /** With the first of these that is free. */
        public Builder anyOf(ResourceSet... sets) {
            this.candidates.addAll(List.of(sets));
            return this;
        }

        /** With the first of these providers that is free. */
        public Builder anyProvider(String... providers) {
            for (String provider : providers) {
                candidates.add(ResourceSet.of(provider));
            }
            return this;
        }

        /** When the appointment begins; truncated to microseconds. */
        public Builder startingAt(Instant value) {
            this.start = value;
            return this;
        }

        /** Who books. */
        public Builder customer(Customer value) {
            this.customer = value;
            return this;
        }

        /** How many come. */
        public Builder partySize(int value) {
            this.partySize = value;
            return this;
        }

        /** How many units of a pool. */
        public Builder units(int value) {
            this.units = value;
            return this;
        }

        /** One more extra. */
        public Builder addOn(String id) {
            this.addOns.add(id);
            return this;
        }

        /** More extras. */
        public Builder addOns(List<String> ids) {
            this.addOns.addAll(ids);
            return this;
        }

        /** What the customer wishes to say, up to 10,000 characters. */
        public Builder customerNote(String value) {
            this.customerNote = value;
            return this;
        }

        /** For staff only, up to 10,000 characters. */
        public Builder internalNote(String value) {
            this.internalNote = value;
            return this;
        }

        /** The host's own, up to 50 entries. */
        public Builder metadata(Map<String, String> value) {
            this.metadata = value;
            return this;
        }

        /** A hold: PENDING, and blocking nothing once that much time has passed. */
        public Builder holdFor(Duration value) {
            this.holdFor = Optional.of(value);
            return this;
        }

        /** Asking again under the same key gives the same booking; up to 128 characters. */
        public Builder idempotencyKey(String value) {
            this.idempotencyKey = Optional.of(value);
            return this;
        }

        /** An id of another system that finds the booking, such as a payment's; up to 128 characters. */
        public Builder externalReference(String value) {
            this.externalReference = Optional.of(value);
            return this;
        }

        /** Sets what the bookings that are made together have in common, 1 to 64 characters; none by default. */
        public Builder series(String value) {
            this.series = Optional.of(value);
            return this;
        }

        /** Who asks; the customer by default. */
        public Builder by(By value) {
            this.by = value;
            return this;
        }

        /** Who asks; the customer by default. */
        public Builder by(Actor actor) {
            return by(By.of(actor));
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a part is missing or out of range
         */
        public BookingRequest build() {
            return new BookingRequest(
                    service,
                    candidates,
                    Require.present("start", start),
                    customer,
                    partySize,
                    units,
                    addOns,
                    new Notes(customerNote, internalNote),
                    metadata,
                    holdFor,
                    idempotencyKey,
                    externalReference,
                    series,
                    by == null ? By.of(customerAsActor()) : by);
        }

        private Actor customerAsActor() {
            return customer.reference().map(Actor::customer).orElse(Actor.anonymousCustomer());
        }
    }
}
