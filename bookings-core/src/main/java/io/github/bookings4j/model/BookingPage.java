package io.github.bookings4j.model;

import java.util.List;
import java.util.Optional;

/**
 * A page of bookings.
 *
 * @param bookings in the query's order
 * @param next where the next page goes on; absent on the last page
 */
public record BookingPage(List<Booking> bookings, Optional<PageCursor> next) {

    /** Copies the list. */
    public BookingPage {
        bookings = List.copyOf(Require.present("bookings", bookings));
        Require.present("next", next);
    }

    /** A page without bookings, and no more after it. */
    public static BookingPage empty() {
        return new BookingPage(List.of(), Optional.empty());
    }
}
