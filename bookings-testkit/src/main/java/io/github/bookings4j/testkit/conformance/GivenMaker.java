package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings about the bookings that a case takes for granted, by the commands that anybody would give.
 *
 * @param bookings where
 * @param clock is where it was when a booking has been made
 * @param catalog takes up the service under which a booking is to be made
 */
record GivenMaker(Bookings bookings, SettableClock clock, Consumer<GivenBooking> catalog) {

    private static final By STAFF =
            By.of(Actor.staff("staff")).overriding(Rule.IN_PAST, Rule.CHANGE_NOTICE, Rule.CANCELLATION_NOT_ALLOWED);

    /** Makes them, those first that no longer take up their time; answers in the order of the list. */
    List<BookingId> make(List<GivenBooking> givens) {
        Map<Integer, BookingId> ids = new TreeMap<>();
        for (boolean over : new boolean[] {true, false}) {
            for (int i = 0; i < givens.size(); i++) {
                if (givens.get(i).status().isOver() == over) {
                    ids.put(i, make(givens.get(i)));
                }
            }
        }
        return new ArrayList<>(ids.values());
    }

    private BookingId make(GivenBooking given) {
        try {
            catalog.accept(given);
            BookingId id =
                    bookings.create(given.request().by(maker(given)).build()).id();
            if (given.status().isOver()) {
                Instant before = clock.instant();
                clock.set(given.start());
                close(id, given.status());
                clock.set(before);
            }
            return id;
        } catch (BookingRejectedException refusal) {
            throw new UnusableCaseException("the given booking of " + given.start() + " to " + given.end()
                    + " could not be made: " + refusal.getMessage());
        }
    }

    /** The customer; but what was before the clock's own time only staff can enter. */
    private By maker(GivenBooking given) {
        return given.start().isBefore(clock.instant()) ? STAFF : By.of(Actor.customer("customer"));
    }

    private void close(BookingId id, GivenStatus status) {
        switch (status) {
            case COMPLETED -> bookings.complete(id, STAFF);
            case NO_SHOW -> bookings.noShow(id, STAFF);
            case CANCELLED -> bookings.cancel(id, STAFF);
            case PENDING, HOLD, CONFIRMED -> throw new IllegalArgumentException(status + " is not over");
        }
    }
}
