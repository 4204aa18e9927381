package io.github.bookings4j.slots;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a question for free slots; {@link #between(Instant, Instant)} completes it. */
public final class SlotQueryBuilder {

    private final Optional<String> service;
    private final Optional<BookingId> rescheduling;
    private final List<ResourceSet> candidates = new ArrayList<>();
    private Optional<List<String>> addOns = Optional.empty();
    private int partySize = 1;
    private int units = 1;
    private Customer customer = Customer.none();
    private Optional<By> by = Optional.empty();

    SlotQueryBuilder(Optional<String> service, Optional<BookingId> rescheduling) {
        this.service = service;
        this.rescheduling = rescheduling;
    }

    /** With that provider and whatever else is named, all or none. */
    public SlotQueryBuilder provider(String provider, String... others) {
        return anyOf(ResourceSet.of(provider, others));
    }

    /** With any of these; each slot says which of them can take it. */
    public SlotQueryBuilder anyOf(ResourceSet... sets) {
        this.candidates.addAll(List.of(sets));
        return this;
    }

    /** With any of these providers; each slot says which of them can take it. */
    public SlotQueryBuilder anyProvider(String... providers) {
        for (String provider : providers) {
            candidates.add(ResourceSet.of(provider));
        }
        return this;
    }

    /** One more extra. */
    public SlotQueryBuilder addOn(String id) {
        List<String> more = new ArrayList<>(addOns.orElse(List.of()));
        more.add(id);
        return addOns(more);
    }

    /** Exactly these extras. */
    public SlotQueryBuilder addOns(List<String> ids) {
        this.addOns = Optional.of(List.copyOf(ids));
        return this;
    }

    /** How many come; 1 by default. Not for a booking that is to be moved, which keeps its party. */
    public SlotQueryBuilder partySize(int value) {
        this.partySize = value;
        return this;
    }

    /** How many units of a pool; 1 by default. Not for a booking that is to be moved, which keeps its units. */
    public SlotQueryBuilder units(int value) {
        this.units = value;
        return this;
    }

    /**
     * Who would book, so that limits and rules about the customer count; nobody in particular by default. Not for a
     * booking that is to be moved, which keeps its customer.
     */
    public SlotQueryBuilder customer(Customer value) {
        this.customer = value;
        return this;
    }

    /** Who asks, with what they override; the customer by default. */
    public SlotQueryBuilder by(By value) {
        this.by = Optional.of(value);
        return this;
    }

    /**
     * The question.
     *
     * @param from slots begin here or later
     * @param to slots end here or earlier; at most 400 days after {@code from}
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public SlotQuery between(Instant from, Instant to) {
        return in(TimeRange.of(from, to));
    }

    /**
     * The question about one local day, or what the change of the clock makes of it.
     *
     * @throws IllegalArgumentException if it is not in the years 1901 to 9998, or the zone has skipped it
     */
    public SlotQuery on(LocalDate day, ZoneId zone) {
        Require.between("day.year", day.getYear(), 1_901, 9_998);
        Instant start = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (start.equals(end)) {
            throw new IllegalArgumentException("day: must be one that there is in " + zone + ", was " + day);
        }
        return between(start, end);
    }

    /** The question; as {@link #between}. */
    public SlotQuery in(TimeRange range) {
        return new SlotQuery(
                service,
                rescheduling,
                candidates,
                range,
                addOns,
                partySize,
                units,
                customer,
                by.orElseGet(
                        () -> By.of(customer.reference().map(Actor::customer).orElse(Actor.anonymousCustomer()))));
    }
}
