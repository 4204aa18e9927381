package io.github.bookings4j.examples.reminders.practice;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;

/**
 * Who asks.
 *
 * @param actor a customer or a member of staff
 */
public record Caller(Actor actor) {

    /** Those of the bookings that are within the caller's reach: a customer's own, or all. */
    public Bookings reach(Bookings bookings) {
        return actor.isCustomer() ? bookings.as(actor) : bookings;
    }

    /** What the caller does goes on record as theirs; customers keep to the notice, staff may be late. */
    public By by() {
        return isStaff() ? By.of(actor).overriding(Rule.CHANGE_NOTICE) : By.of(actor);
    }

    /** Whether it is a member of staff. */
    public boolean isStaff() {
        return !actor.isCustomer();
    }
}
