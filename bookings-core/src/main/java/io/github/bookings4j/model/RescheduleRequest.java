package io.github.bookings4j.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A wish to move a booking.
 *
 * @param booking which one
 * @param start the new start
 * @param candidates what it may take then, the first free one wins; empty: what it has now
 * @param addOns the extras from then on; absent: those it has, an empty list: none
 * @param by who asks
 */
public record RescheduleRequest(
        BookingId booking, Instant start, List<ResourceSet> candidates, Optional<List<String>> addOns, By by) {

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public RescheduleRequest {
        Require.present("booking", booking);
        start = Require.instant("start", start);
        candidates = Require.list("candidates", candidates, 100);
        addOns = Require.present("addOns", addOns).map(Require::addOnIds);
        Require.present("by", by);
    }

    /** Moves that booking to that start, with the same resources and extras. */
    public static RescheduleRequest of(BookingId booking, Instant start, By by) {
        return new RescheduleRequest(booking, start, List.of(), Optional.empty(), by);
    }

    /** The same with other resources: the first of these that is free. */
    public RescheduleRequest anyOf(ResourceSet... sets) {
        return new RescheduleRequest(booking, start, List.of(sets), addOns, by);
    }

    /** The same with another provider and whatever else is named. */
    public RescheduleRequest provider(String provider, String... others) {
        return anyOf(ResourceSet.of(provider, others));
    }

    /** The same with exactly these extras. */
    public RescheduleRequest addOns(List<String> ids) {
        return new RescheduleRequest(booking, start, candidates, Optional.of(ids), by);
    }
}
