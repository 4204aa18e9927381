package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingStatus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final LocalDate MAY_1 = LocalDate.of(2016, 5, 1);

    @Test
    void areFourFifthsOfTheFullestNight() {
        List<Reservation> twelveNeverMoreThanTen = Stream.of(
                        Collections.nCopies(9, stay("city-A", 1, 3, BookingStatus.COMPLETED)),
                        Collections.nCopies(1, stay("city-A", 3, 1, BookingStatus.NO_SHOW)),
                        Collections.nCopies(2, stay("city-A", 4, 2, BookingStatus.COMPLETED)))
                .flatMap(List::stream)
                .toList();

        assertThat(Rooms.fourFifthsOfPeak(twelveNeverMoreThanTen))
                .containsOnlyKeys("city-A")
                .containsEntry("city-A", 8);
    }

    @Test
    void areNotNeededByCancelledReservationsButThereIsAlwaysOne() {
        assertThat(Rooms.fourFifthsOfPeak(Collections.nCopies(9, stay("city-B", 1, 3, BookingStatus.CANCELLED))))
                .containsEntry("city-B", 1);
    }

    private static Reservation stay(String roomType, int day, int nights, BookingStatus outcome) {
        LocalDate arrival = MAY_1.plusDays(day);
        return new Reservation(2, MAY_1, roomType, arrival, nights, 2, outcome, arrival);
    }
}
