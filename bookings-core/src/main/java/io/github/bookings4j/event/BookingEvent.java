package io.github.bookings4j.event;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * An immutable record of one change of one booking, written in the same transaction as the change.
 *
 * @param id its identity
 * @param position where it stands in the feed of all events, from 1; absent until a reader of the feed has met it
 * @param tenant whose booking
 * @param booking which booking
 * @param version the booking's version after the change
 * @param icsSequence the booking's calendar sequence after the change (RFC 5545 3.8.7.4)
 * @param type what happened
 * @param actor who did it
 * @param at when
 * @param before the state before; absent for CREATED
 * @param after the state after
 * @param reason why, if it was said
 * @param overrides codes of the rules that would have refused and were overridden
 * @param fields names of the fields that EDITED and NOTE_ADDED changed
 */
public record BookingEvent(
        UUID id,
        OptionalLong position,
        Tenant tenant,
        BookingId booking,
        long version,
        int icsSequence,
        BookingEventType type,
        Actor actor,
        Instant at,
        Optional<BookingState> before,
        BookingState after,
        Optional<String> reason,
        Set<String> overrides,
        Set<String> fields) {

    /** Copies the sets. */
    public BookingEvent {
        overrides = Set.copyOf(overrides);
        fields = Set.copyOf(fields);
    }

    /** The same event at that place in the feed. */
    public BookingEvent at(long place) {
        return new BookingEvent(
                id,
                OptionalLong.of(place),
                tenant,
                booking,
                version,
                icsSequence,
                type,
                actor,
                at,
                before,
                after,
                reason,
                overrides,
                fields);
    }

    /**
     * The same event without what may be personal: the reason, and the actor's id. Who erased stays on record, unless it was
     * the customer.
     */
    public BookingEvent erased() {
        boolean keepsActor = type == BookingEventType.ERASED && !actor.isCustomer();
        return new BookingEvent(
                id,
                position,
                tenant,
                booking,
                version,
                icsSequence,
                type,
                keepsActor ? actor : actor.withoutId(),
                at,
                before,
                after,
                Optional.empty(),
                overrides,
                fields);
    }
}
