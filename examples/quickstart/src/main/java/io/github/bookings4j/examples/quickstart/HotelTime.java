package io.github.bookings4j.examples.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hotels' day, hour by hour. The file knows days only; these hours give what happened on one day a fixed order, in which
 * a room is free again before the day's bookings are taken, and nobody cancels before having booked.
 */
enum HotelTime {
    /** Guests leave. */
    CHECK_OUT(11),
    /** Their rooms are clean, and their bookings are completed. */
    CLEANED(12),
    /** All bookings of the day are made. */
    BOOKING(13),
    /** All cancellations of the day are made, still before guests arrive. */
    CANCELLATION(14),
    /** Guests arrive. */
    CHECK_IN(15),
    /** Who has not come by now will not come. */
    EVENING(22);

    /** Where both hotels are. */
    static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    private final LocalTime time;

    HotelTime(int hour) {
        this.time = LocalTime.of(hour, 0);
    }

    Instant on(LocalDate day) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
