package io.github.bookings4j.spi;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One change of one booking, to be written whole or not at all.
 *
 * @param before the booking as it was read; absent if it is new. The write is {@link WriteResult#STALE} if the stored version
 *     is another
 * @param after the booking as it shall be
 * @param releases whether the booking's allocations go
 * @param takes the allocations that come, after the old ones have gone
 * @param displaced expired holds whose allocations go, on the resources of {@code takes} only, for only these are locked;
 *     the holds themselves stay as they are
 * @param erasesHistory whether the booking's earlier events are to be replaced by {@link BookingEvent#erased()}
 * @param event what happened; appended
 */
public record BookingChange(
        Optional<Booking> before,
        Booking after,
        boolean releases,
        List<Allocation> takes,
        Set<BookingId> displaced,
        boolean erasesHistory,
        BookingEvent event) {

    /** Copies the collections. */
    public BookingChange {
        takes = List.copyOf(takes);
        displaced = Set.copyOf(displaced);
    }
}
