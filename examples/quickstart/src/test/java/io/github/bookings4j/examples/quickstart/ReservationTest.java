package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReservationTest {

    private static final LocalDate MAY_1 = LocalDate.of(2016, 5, 1);

    @Test
    void staysFromThreeInTheAfternoonToElevenInTheMorning() {
        assertThat(stay(MAY_1, 2).stay().start()).isEqualTo(Instant.parse("2016-05-01T14:00:00Z"));
        assertThat(stay(MAY_1, 2).stay().end()).isEqualTo(Instant.parse("2016-05-03T10:00:00Z"));
    }

    @Test
    void lastsAnHourMoreOrLessWhereTheClocksChange() {
        assertThat(stay(MAY_1, 1).stay().duration()).isEqualTo(Duration.ofHours(20));
        assertThat(stay(LocalDate.of(2016, 3, 26), 1).stay().duration()).isEqualTo(Duration.ofHours(19));
        assertThat(stay(LocalDate.of(2016, 10, 29), 1).stay().duration()).isEqualTo(Duration.ofHours(21));
    }

    @Test
    void isOverWhenTheRoomIsClean() {
        assertThat(outcome(BookingStatus.COMPLETED, MAY_1.plusDays(3)))
                .isEqualTo(HotelTime.CLEANED.on(MAY_1.plusDays(3)));
    }

    @Test
    void isCancelledBeforeGuestsArrive() {
        assertThat(outcome(BookingStatus.CANCELLED, MAY_1)).isBefore(HotelTime.CHECK_IN.on(MAY_1));
    }

    @Test
    void isNeitherMissedNorOverBeforeTheFirstEvening() {
        assertThat(outcome(BookingStatus.NO_SHOW, MAY_1.minusDays(90))).isEqualTo(HotelTime.EVENING.on(MAY_1));
        assertThat(outcome(BookingStatus.COMPLETED, MAY_1)).isEqualTo(HotelTime.EVENING.on(MAY_1));
    }

    private static Reservation stay(LocalDate arrival, int nights) {
        return new Reservation(
                2, arrival, "city-A", arrival, nights, 2, BookingStatus.COMPLETED, arrival.plusDays(nights));
    }

    private static Instant outcome(BookingStatus outcome, LocalDate day) {
        return new Reservation(2, MAY_1.minusDays(100), "city-A", MAY_1, 3, 2, outcome, day).outcomeAt();
    }
}
