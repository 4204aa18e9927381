package io.github.bookings4j.testkit.model;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Rule;
import java.util.Set;
import java.util.TreeSet;

/** What a command should come to. */
sealed interface Expected {

    /**
     * Accepted, with one event.
     *
     * @param after the booking as it should be then
     * @param type of the event
     * @param overridden codes of the rules that would have refused
     * @param fields names of the edited fields
     */
    record Accepted(ModelBooking after, BookingEventType type, Set<String> overridden, Set<String> fields)
            implements Expected {}

    /**
     * Accepted without changing anything.
     *
     * @param same the booking that is answered
     */
    record Nothing(ModelBooking same) implements Expected {}

    /**
     * Refused, for exactly these reasons.
     *
     * @param codes of the rules
     */
    record Refused(Set<String> codes) implements Expected {}

    /** An {@link IllegalArgumentException}. */
    record Unusable() implements Expected {}

    static Expected accepted(ModelBooking after, BookingEventType type) {
        return new Accepted(after, type, Set.of(), Set.of());
    }

    static Accepted made(ModelBooking booking) {
        return new Accepted(booking, BookingEventType.CREATED, Set.of(), Set.of());
    }

    static Expected refused(Rule rule) {
        return new Refused(Set.of(rule.name()));
    }

    /** Refused for those that are not overridden; if all are, accepted. */
    static Expected unless(Set<String> codes, Set<String> overrides, ModelBooking after, BookingEventType type) {
        Set<String> standing = new TreeSet<>(codes);
        standing.removeAll(overrides);
        return standing.isEmpty() ? new Accepted(after, type, codes, Set.of()) : new Refused(standing);
    }
}
