package io.github.bookings4j.testkit.model;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One tenant's data as it should be: plain lists, searched from end to end. */
final class Model {

    /** One line of the feed: which change of which booking. */
    record Change(BookingId booking, long version) {}

    final Rules rules;
    final List<ModelBooking> bookings = new ArrayList<>();
    final List<ModelBlock> blocks = new ArrayList<>();
    final List<Change> feed = new ArrayList<>();
    private final InstantSource clock;

    Model(Rules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<BookableService> service(String id) {
        return Catalog.SERVICES.stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    Optional<ModelBooking> find(BookingId id) {
        return bookings.stream()
                .filter(booking -> booking.id.equals(Optional.of(id)))
                .findFirst();
    }

    Optional<ModelBooking> withKey(String key) {
        return bookings.stream()
                .filter(booking -> booking.key.equals(Optional.of(key)))
                .findFirst();
    }

    /** All but that one that block now. */
    Stream<ModelBooking> liveBesides(ModelBooking candidate) {
        Instant now = now();
        return bookings.stream().filter(each -> !each.is(candidate) && each.isLive(now));
    }

    /** All but that one that count against limits now. */
    Stream<ModelBooking> countedBesides(ModelBooking candidate) {
        Instant now = now();
        return bookings.stream().filter(each -> !each.is(candidate) && each.counts(now));
    }

    /** Notes that the change has happened, with its one event. */
    void record(Expected.Accepted change, By by, Booking actual) {
        ModelBooking after = change.after();
        Optional<ModelBooking> before = find(actual.id());
        boolean erased = change.type() == BookingEventType.ERASED;
        before.ifPresent(old -> after.icsSequence = old.icsSequence + (movesInTime(old, after) ? 1 : 0));
        after.id = Optional.of(actual.id());
        List<ModelEvent> events = new ArrayList<>();
        after.events.forEach(event -> events.add(erased ? event.blanked() : event));
        events.add(new ModelEvent(
                change.type(),
                erased && by.actor().isCustomer() ? by.actor().withoutId() : by.actor(),
                erased ? Optional.empty() : by.reason(),
                now(),
                change.overridden(),
                change.fields(),
                actual.state()));
        after.events = events;
        before.ifPresentOrElse(old -> bookings.set(bookings.indexOf(old), after), () -> bookings.add(after));
        feed.add(new Change(actual.id(), after.version()));
    }

    private static boolean movesInTime(ModelBooking before, ModelBooking after) {
        boolean cancels = after.status == BookingStatus.CANCELLED && before.status != BookingStatus.CANCELLED;
        return cancels || !before.start.equals(after.start) || !before.end().equals(after.end());
    }
}
