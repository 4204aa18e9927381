package io.github.bookings4j.testkit.model;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What should be on record of one change.
 *
 * @param type what happened
 * @param actor who did it
 * @param reason why
 * @param at when
 * @param overrides codes of the rules that were overridden
 * @param fields names of the edited fields
 * @param after the state afterwards, compared with the model's at that time
 */
record ModelEvent(
        BookingEventType type,
        Actor actor,
        Optional<String> reason,
        Instant at,
        Set<String> overrides,
        Set<String> fields,
        BookingState after) {

    private boolean keepsActor() {
        return type == BookingEventType.ERASED && !actor.isCustomer();
    }

    boolean isBlank() {
        return reason.isEmpty() && (keepsActor() || actor.id().isEmpty());
    }

    ModelEvent blanked() {
        return new ModelEvent(
                type, keepsActor() ? actor : actor.withoutId(), Optional.empty(), at, overrides, fields, after);
    }
}
