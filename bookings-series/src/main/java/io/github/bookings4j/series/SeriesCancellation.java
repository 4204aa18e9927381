package io.github.bookings4j.series;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Rejection;
import java.util.List;
import java.util.Map;

/**
 * What became of cancelling the rest of a series.
 *
 * @param cancelled by start
 * @param refused why the others that were still to come were not
 */
public record SeriesCancellation(List<Booking> cancelled, Map<BookingId, List<Rejection>> refused) {

    /** Copies the collections. */
    public SeriesCancellation {
        cancelled = List.copyOf(cancelled);
        refused = Map.copyOf(refused);
    }
}
