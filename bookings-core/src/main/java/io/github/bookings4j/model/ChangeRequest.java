package io.github.bookings4j.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A wish to change what is booked without moving it; what is absent stays.
 *
 * @param booking which one
 * @param addOns the extras from now on; an empty list: none
 * @param partySize how many come
 * @param units how many units of a pool
 * @param by who asks
 */
public record ChangeRequest(
        BookingId booking, Optional<List<String>> addOns, OptionalInt partySize, OptionalInt units, By by) {

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public ChangeRequest {
        Require.present("booking", booking);
        addOns = Require.present("addOns", addOns).map(Require::addOnIds);
        Require.present("partySize", partySize).ifPresent(value -> Require.between("partySize", value, 1, 1_000_000));
        Require.present("units", units).ifPresent(value -> Require.between("units", value, 1, 1_000_000));
        Require.present("by", by);
    }

    /** Changes nothing yet. */
    public static ChangeRequest of(BookingId booking, By by) {
        return new ChangeRequest(booking, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), by);
    }

    /** The same with exactly these extras. */
    public ChangeRequest addOns(List<String> ids) {
        return new ChangeRequest(booking, Optional.of(ids), partySize, units, by);
    }

    /** The same with that many people. */
    public ChangeRequest partySize(int value) {
        return new ChangeRequest(booking, addOns, OptionalInt.of(value), units, by);
    }

    /** The same with that many units of a pool. */
    public ChangeRequest units(int value) {
        return new ChangeRequest(booking, addOns, partySize, OptionalInt.of(value), by);
    }
}
