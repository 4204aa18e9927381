package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BookingId;

/**
 * The booking that a command is about.
 *
 * @param id its identity
 * @param name as in a printed sequence: the how manieth of its tenant
 */
record Target(BookingId id, String name) {

    @Override
    public String toString() {
        return name;
    }
}
