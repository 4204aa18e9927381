package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.By;
import java.util.Optional;

/**
 * Who gives a command, and from how far.
 *
 * @param by who
 * @param scoped whether only the customer's own bookings are within reach
 */
record Caller(By by, boolean scoped) {

    Bookings on(Side side) {
        return scoped ? side.bookings().as(by.actor()) : side.bookings();
    }

    boolean reaches(ModelBooking booking) {
        return !scoped
                || booking.customer.reference().equals(Optional.of(by.actor().id()));
    }

    boolean isStale(ModelBooking booking) {
        return by.expectedVersion().isPresent() && by.expectedVersion().getAsLong() != booking.version();
    }

    @Override
    public String toString() {
        return by.actor().kind()
                + (by.actor().id().isEmpty() ? "" : " " + by.actor().id())
                + (scoped ? " (own only)" : "")
                + (by.overrides().isEmpty() ? "" : " overriding " + by.overrides())
                + (by.expectedVersion().isPresent()
                        ? " at version " + by.expectedVersion().getAsLong()
                        : "");
    }
}
