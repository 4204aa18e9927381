package io.github.bookings4j.examples.calendarfeed.appointments;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param actor a customer, or, as staff, a provider
 */
public record Caller(Actor actor) {

    /** The booking, if it is the customer's own, or one with that provider. */
    public Optional<Booking> find(Bookings bookings, BookingId id) {
        return actor.isCustomer()
                ? bookings.as(actor).find(id)
                : bookings.find(id).filter(booking -> booking.resources().ids().contains(actor.id()));
    }

    /** The provider's id; of a customer, none that there is. */
    public String providerId() {
        return actor.isCustomer() ? "" : actor.id();
    }

    /** Only their own. */
    public BookingQuery own(BookingQuery query) {
        return actor.isCustomer() ? query.customer(actor.id()) : query.resource(actor.id());
    }

    /** Customers keep to the notice under which they have booked; providers may be late. */
    public By by() {
        return actor.isCustomer() ? By.of(actor) : By.of(actor).overriding(Rule.CHANGE_NOTICE);
    }
}
