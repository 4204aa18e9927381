package io.github.bookings4j.model;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Where a page of bookings ended: the start and id of its last booking. Bookings made or moved meanwhile shift no page.
 *
 * @param start of the last booking
 * @param id of the last booking
 */
public record PageCursor(Instant start, BookingId id) {

    /** Requires both parts. */
    public PageCursor {
        start = Require.instant("cursor.start", start);
        Require.present("cursor.id", id);
    }

    /**
     * Reads the form that {@link #toString()} writes, for links to the next page.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static PageCursor parse(String text) {
        int split = Require.line("cursor", text, 100).indexOf('_');
        if (split < 0) {
            throw new IllegalArgumentException("cursor: must be of the form start_id, was " + text);
        }
        try {
            return new PageCursor(Instant.parse(text.substring(0, split)), BookingId.parse(text.substring(split + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("cursor: must be of the form start_id, was " + text, e);
        }
    }

    @Override
    public String toString() {
        return start + "_" + id;
    }
}
