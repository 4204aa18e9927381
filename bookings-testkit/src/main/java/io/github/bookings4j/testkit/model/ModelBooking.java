package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A booking as the model sees it: plain values that commands set. */
final class ModelBooking {

    /** As pages are sorted. */
    static final Comparator<ModelBooking> BY_START = Comparator.comparing((ModelBooking booking) -> booking.start)
            .thenComparing(booking -> booking.id.orElseThrow().toString());

    final BookableService service;
    final Actor createdBy;
    final Instant createdAt;
    Optional<BookingId> id = Optional.empty();
    boolean creatorKnown = true;
    List<String> resources = List.of();
    Instant start = Instant.EPOCH;
    Duration duration;
    List<String> addOns = List.of();
    int euros = 20;
    BookingStatus status = BookingStatus.CONFIRMED;
    Optional<CancelledHow> how = Optional.empty();
    Optional<Instant> expiresAt = Optional.empty();
    Customer customer = Customer.none();
    int party = 1;
    int units = 1;
    Notes notes = Notes.none();
    Map<String, String> metadata = Map.of();
    Optional<String> externalReference = Optional.empty();
    Optional<String> key = Optional.empty();
    Optional<BookingRequest> request = Optional.empty();
    int icsSequence;
    List<ModelEvent> events = List.of();

    ModelBooking(BookableService service, Actor createdBy, Instant createdAt) {
        this.service = service;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.duration = service.duration();
    }

    ModelBooking copy() {
        ModelBooking copy = new ModelBooking(service, createdBy, createdAt);
        copy.id = id;
        copy.creatorKnown = creatorKnown;
        copy.resources = resources;
        copy.start = start;
        copy.duration = duration;
        copy.addOns = addOns;
        copy.euros = euros;
        copy.status = status;
        copy.how = how;
        copy.expiresAt = expiresAt;
        copy.customer = customer;
        copy.party = party;
        copy.units = units;
        copy.notes = notes;
        copy.metadata = metadata;
        copy.externalReference = externalReference;
        copy.key = key;
        copy.request = request;
        copy.icsSequence = icsSequence;
        copy.events = events;
        return copy;
    }

    int version() {
        return events.size();
    }

    Instant end() {
        Duration total = duration;
        for (AddOn addOn : chosenAddOns()) {
            total = total.plus(addOn.extraDuration());
        }
        return start.plus(total);
    }

    Instant busyStart() {
        return start.minus(service.buffers().before());
    }

    Instant busyEnd() {
        return end().plus(service.buffers().after());
    }

    /** What it costs in euros: the service once, each add-on once or for everybody. */
    int total() {
        int total = euros;
        for (AddOn addOn : chosenAddOns()) {
            int price = addOn.price()
                    .amount()
                    .map(money -> money.amount().intValue())
                    .orElse(0);
            total += addOn.price().perPerson() ? price * party : price;
        }
        return total;
    }

    boolean isHold() {
        return expiresAt.isPresent();
    }

    boolean isExpired(Instant now) {
        return expiresAt.isPresent() && !now.isBefore(expiresAt.get());
    }

    /** Whether it blocks: pending or confirmed, and no expired hold. */
    boolean isLive(Instant now) {
        return (status == BookingStatus.PENDING || status == BookingStatus.CONFIRMED) && !isExpired(now);
    }

    /** Whether it counts against limits. */
    boolean counts(Instant now) {
        return status != BookingStatus.CANCELLED && !isExpired(now);
    }

    boolean is(ModelBooking other) {
        return id.isPresent() && id.equals(other.id);
    }

    boolean takes(String resource) {
        return resources.contains(resource);
    }

    boolean isPool() {
        return service.capacity().kind() == Capacity.Kind.UNITS;
    }

    boolean isSitting() {
        return service.capacity().kind() == Capacity.Kind.SEATS;
    }

    private List<AddOn> chosenAddOns() {
        return service.addOns().stream()
                .filter(addOn -> addOns.contains(addOn.id()))
                .toList();
    }

    @Override
    public String toString() {
        return service.id() + " on " + resources + " " + start + " to " + end() + " " + status
                + expiresAt.map(at -> " until " + at).orElse("");
    }
}
