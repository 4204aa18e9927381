package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.testkit.random.Dice;
import java.util.List;
import java.util.Optional;

/** What holds after every command, whatever it was. */
final class Invariants {

    private final Dice dice;
    private final CalendarInvariants calendars;

    Invariants(Dice dice, RandomTimes times) {
        this.dice = dice;
        this.calendars = new CalendarInvariants(dice, times);
    }

    /** After a command of one side; it must not have touched the other. */
    void check(Side side, Side other) {
        check(side);
        if (dice.chance(20)) {
            check(other);
        }
        ownOnly(side);
        foreign(side, other.model());
    }

    void check(Side side) {
        Model model = side.model();
        List<Booking> all = side.bookings().find(BookingQuery.all().limit(500)).bookings();
        assertThat(all.stream().map(Booking::id).toList())
                .as("all bookings, by start")
                .isEqualTo(sorted(model.bookings));
        new NoDoubleBooking(model.rules.bufferRule(), model.now()).check(all);
        all.forEach(booking ->
                BookingInvariants.check(booking, model.find(booking.id()).orElseThrow(), side));
        calendars.check(side);
        side.feed().follow(side.bookings(), model.feed, dice.between(1, 4));
    }

    /** A customer's scope shows that customer's bookings and no others. */
    private void ownOnly(Side side) {
        String reference = dice.oneOf(RandomCallers.REFERENCES);
        Bookings own = side.bookings().as(Actor.customer(reference));
        List<ModelBooking> theirs = side.model().bookings.stream()
                .filter(booking -> booking.customer.reference().equals(Optional.of(reference)))
                .toList();
        assertThat(own.find(BookingQuery.all().limit(500)).bookings().stream()
                        .map(Booking::id)
                        .toList())
                .as("bookings within reach of %s", reference)
                .isEqualTo(sorted(theirs));
    }

    /** Another tenant's booking answers as one that does not exist. */
    private void foreign(Side side, Model other) {
        if (!other.bookings.isEmpty()) {
            BookingId id = dice.oneOf(other.bookings).id.orElseThrow();
            assertThat(side.bookings().find(id))
                    .as("the other tenant's booking")
                    .isEmpty();
            assertThat(side.bookings().history(id)).as("its history").isEmpty();
        }
    }

    private static List<BookingId> sorted(List<ModelBooking> bookings) {
        return bookings.stream()
                .sorted(ModelBooking.BY_START)
                .map(booking -> booking.id.orElseThrow())
                .toList();
    }
}
