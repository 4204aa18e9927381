package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question for slots, and the requests that it stands for.
 *
 * @param query the question
 * @param asked whom: the host's bookings, or those within reach of one customer
 * @param service that it is about
 * @param moved the booking that is to be moved, if it is about one
 */
record Question(SlotQuery query, Bookings asked, BookableService service, Optional<Booking> moved) {

    /** Who may take it, one by one. */
    List<ResourceSet> candidates() {
        if (!query.candidates().isEmpty()) {
            return query.candidates();
        }
        return moved.map(booking -> List.of(booking.resources()))
                .orElseGet(() -> service.resources().stream()
                        .map(Resource::id)
                        .map(ResourceSet::of)
                        .toList());
    }

    /** Whether it is asked within reach of one customer. */
    boolean isOfOneCustomer() {
        return query.by().actor().isCustomer() && !query.by().actor().id().isEmpty();
    }

    /** Of the appointment. */
    Duration duration() {
        List<BookedAddOn> sold = moved.map(booking -> booking.sold().addOns()).orElse(List.of());
        Duration offered = service.addOns().get(0).extraDuration();
        Duration extra = sold.isEmpty() ? offered : sold.get(0).extraDuration();
        Duration bare = moved.map(booking -> booking.sold().duration()).orElse(service.duration());
        boolean has = query.addOns().map(ids -> !ids.isEmpty()).orElse(!sold.isEmpty());
        return has ? bare.plus(extra) : bare;
    }

    /** How many units somebody may ask for: of what is exclusive, mostly one. */
    static int units(Dice dice, BookableService service) {
        boolean several = service.capacity().kind() == Capacity.Kind.UNITS || dice.chance(5);
        return several ? dice.between(1, 3) : 1;
    }

    /** Whether that is what the booking has already, so that there is nothing to do. */
    boolean isPresent(ResourceSet candidate, Instant start) {
        return moved.filter(booking -> booking.start().equals(start)
                        && booking.resources().equals(candidate)
                        && booking.time().duration().equals(duration()))
                .isPresent();
    }

    /** Why a candidate cannot take that start; empty if it can. */
    List<Rejection> explain(ResourceSet candidate, Instant start) {
        return moved.isPresent()
                ? asked.explain(move(candidate, start))
                : asked.explain(request(candidate, start).build());
    }

    /** Lets a candidate take that start. */
    Booking take(ResourceSet candidate, Instant start) {
        return moved.isPresent()
                ? asked.reschedule(move(candidate, start))
                : asked.create(request(candidate, start).build());
    }

    /** The request for a new booking. */
    BookingRequest.Builder request(ResourceSet candidate, Instant start) {
        BookingRequest.Builder request = BookingRequest.forService(service.id())
                .anyOf(candidate)
                .startingAt(start)
                .customer(query.customer())
                .partySize(query.partySize())
                .units(query.units())
                .addOns(query.addOns().orElse(List.of()))
                .by(query.by());
        return query.customer().isNone() ? request.holdFor(Duration.ofMinutes(5)) : request;
    }

    private RescheduleRequest move(ResourceSet candidate, Instant start) {
        return new RescheduleRequest(moved.orElseThrow().id(), start, List.of(candidate), query.addOns(), query.by());
    }
}
