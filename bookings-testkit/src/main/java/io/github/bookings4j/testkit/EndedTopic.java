package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is over and not yet closed is found, the earliest end first. */
abstract class EndedTopic extends StoreTopic {

    EndedTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aBookingHasEndedAtTheEndOfItsBusyTime() {
        Booking booking =
                stored(StoredBookings.at("10:00").sold(StoredBookings.terms(Buffers.of(Duration.ZERO, minutes(15)))));
        assertThat(ended(monday("10:45").minusNanos(1_000))).isEmpty();
        assertThat(ended(monday("10:45"))).containsExactly(booking.id());
    }

    @Test
    void theEarliestEndComesFirst() {
        Booking longest = stored(
                StoredBookings.at("09:00").sold(StoredBookings.terms(Buffers.of(Duration.ZERO, Duration.ofHours(10)))));
        Booking second = stored(StoredBookings.on("ben", "12:00"));
        Booking first = stored(StoredBookings.on("ben", "10:00"));
        assertThat(ended(monday("23:00"))).containsExactly(first.id(), second.id(), longest.id());
    }

    @Test
    void noMoreAreGivenThanAskedFor() {
        Booking first = stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertThat(reads.ended(monday("23:00"), 1)).containsExactly(first.id());
    }

    @Test
    void onlyPendingAndConfirmedBookingsAreGiven() {
        Booking request = stored(StoredBookings.at("10:00").status(BookingStatus.PENDING));
        Booking hold =
                stored(StoredBookings.at("11:00").status(BookingStatus.PENDING).expiresAt(Optional.of(TestTimes.NOW)));
        stored(StoredBookings.at("12:00").status(BookingStatus.COMPLETED));
        stored(StoredBookings.at("13:00").status(BookingStatus.NO_SHOW));
        cancelled(stored(StoredBookings.at("14:00")));
        assertThat(ended(monday("23:00"))).containsExactly(request.id(), hold.id());
    }

    @Test
    void aDisplacedHoldIsGivenThoughItTakesNothingAnyMore() {
        Booking hold =
                stored(StoredBookings.at("10:00").status(BookingStatus.PENDING).expiresAt(Optional.of(TestTimes.NOW)));
        Booking newcomer = StoredBookings.at("10:00").build();
        write(Changes.displacing(Changes.making(newcomer), hold.id()));
        assertThat(ended(monday("23:00"))).containsExactlyInAnyOrder(hold.id(), newcomer.id());
    }

    private List<BookingId> ended(Instant instant) {
        return reads.ended(instant, 100);
    }
}
