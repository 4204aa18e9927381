package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one line of the file tells: somebody asked for a room, and this became of it.
 *
 * @param line where it stands in the file; it tells two equal reservations apart
 * @param bookedOn the day on which it was made
 * @param roomType hotel and type of room, such as {@code resort-A}
 * @param arrival the day of the first night
 * @param nights one or more
 * @param guests one or more
 * @param outcome CANCELLED, COMPLETED or NO_SHOW
 * @param outcomeOn the day of that
 */
record Reservation(
        int line,
        LocalDate bookedOn,
        String roomType,
        LocalDate arrival,
        int nights,
        int guests,
        BookingStatus outcome,
        LocalDate outcomeOn) {

    /** From check-in to check-out. An hour shorter or longer than usual where the clocks change meanwhile. */
    TimeRange stay() {
        return TimeRange.of(HotelTime.CHECK_IN.on(arrival), HotelTime.CHECK_OUT.on(arrival.plusDays(nights)));
    }

    Instant bookedAt() {
        return HotelTime.BOOKING.on(bookedOn);
    }

    /**
     * Nobody has stayed or stayed away before the first evening. 23 lines date it earlier, and the library would refuse them
     * as TOO_EARLY.
     */
    Instant outcomeAt() {
        if (outcome == BookingStatus.CANCELLED) {
            return HotelTime.CANCELLATION.on(outcomeOn);
        }
        Instant noted = HotelTime.CLEANED.on(outcomeOn);
        Instant firstEvening = HotelTime.EVENING.on(arrival);
        return noted.isBefore(firstEvening) ? firstEvening : noted;
    }
}
