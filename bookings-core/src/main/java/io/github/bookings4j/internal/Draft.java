package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A change that has been accepted and is yet to be written.
 *
 * @param before as it was read; absent for a new booking
 * @param after as it shall be; version, sequence and time of update are set when it is written
 * @param type what happens
 * @param by who does it
 * @param at when
 * @param overridden codes of rules that would have refused
 * @param fields names of edited fields
 * @param displaced expired holds that lose their allocations to it
 */
record Draft(
        Optional<Booking> before,
        Booking after,
        BookingEventType type,
        By by,
        Instant at,
        Set<String> overridden,
        Set<String> fields,
        Set<BookingId> displaced) {

    static Draft of(Optional<Booking> before, Booking after, BookingEventType type, By by, Instant at) {
        return new Draft(before, after, type, by, at, Set.of(), Set.of(), Set.of());
    }

    Draft overriding(Set<String> codes) {
        return new Draft(before, after, type, by, at, codes, fields, displaced);
    }

    Draft naming(Set<String> names) {
        return new Draft(before, after, type, by, at, overridden, names, displaced);
    }

    Draft displacing(Set<BookingId> bookings) {
        return new Draft(before, after, type, by, at, overridden, fields, bookings);
    }
}
