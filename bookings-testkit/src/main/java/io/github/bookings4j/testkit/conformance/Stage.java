package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where one case plays: a store, one resource, one customer, and a clock that stands at the year 2000. */
final class Stage {

    /** The resource that offers every service. */
    static final String RESOURCE = "resource";

    /** Who books. */
    static final Customer CUSTOMER = Customer.of("customer");

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final SettableClock clock = SettableClock.at(LONG_AGO);
    private final Catalog catalog = new Catalog();
    private final Set<BookingId> known = new LinkedHashSet<>();
    private final Resource resource;
    private final Bookings bookings;

    /**
     * On that store, with the bookings that are there whatever the case is about. They and all others are made at any start,
     * whether it is on offer or not.
     */
    Stage(BookingStore store, Conditions conditions) {
        this.resource = Resource.of(RESOURCE, conditions.zone());
        this.bookings = Bookings.builder()
                .store(store)
                .services(catalog)
                .slots(conditions.engine())
                .slotValidation(SlotValidation.NONE)
                .bufferRule(conditions.bufferRule())
                .clock(clock)
                .build();
        make(conditions.others());
    }

    Bookings bookings() {
        return bookings;
    }

    /**
     * Makes bookings as the cases' schema says. Those that no longer take up their time are made first, so that it does not
     * matter where in the list they stand.
     *
     * @return their ids, in the order of the list
     */
    List<BookingId> make(List<GivenBooking> givens) {
        GivenMaker maker = new GivenMaker(
                bookings, clock, given -> offer(given.terms(given.terms().onceSold())));
        List<BookingId> ids = maker.make(givens);
        known.addAll(ids);
        return ids;
    }

    /** From now on the service of that id is sold on these terms. */
    void offer(String service, Terms terms) {
        catalog.offer(terms.service(service, resource).build());
    }

    /** From now on the booking's service is sold on the booking's terms; a pending one's requires approval. */
    void offer(GivenBooking booking) {
        BookableServiceBuilder service = booking.terms().service(booking.service(), resource);
        catalog.offer((booking.status() == GivenStatus.PENDING ? service.requiresApproval() : service).build());
    }

    /** Sets the clock, if an instant is given. */
    void setClock(Optional<Instant> now) {
        now.ifPresent(clock::set);
    }

    /** Gives a command and watches what it does. */
    Outcome observe(Optional<BookingId> about, Supplier<Booking> command) {
        Optional<Booking> before = about.map(bookings::get);
        Set<BookingEvent> old = new HashSet<>(events());
        Optional<BookingId> answer = about;
        List<Rejection> rejections = List.of();
        try {
            answer = Optional.of(command.get().id());
        } catch (BookingRejectedException refusal) {
            rejections = refusal.rejections();
        }
        answer.ifPresent(known::add);
        return new Outcome(rejections, before, answer.map(bookings::get), eventsBut(old));
    }

    private List<BookingEvent> eventsBut(Set<BookingEvent> old) {
        List<BookingEvent> events = events();
        events.removeAll(old);
        return events;
    }

    private List<BookingEvent> events() {
        List<BookingEvent> events = new ArrayList<>();
        known.forEach(id -> events.addAll(bookings.history(id)));
        return events;
    }
}
