package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.BookingStatus;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotelBookingsTest {

    private static final String HEADER = "booked_on,hotel,room_type,arrival,nights,guests,changes,outcome,outcome_on\n";

    @Test
    void readsEveryLineOfTheFile() {
        List<Reservation> reservations = HotelBookings.read();

        assertThat(reservations).hasSize(14_848);
        assertThat(reservations.get(0))
                .isEqualTo(new Reservation(
                        2,
                        LocalDate.of(2014, 3, 18),
                        "resort-E",
                        LocalDate.of(2016, 2, 25),
                        28,
                        2,
                        BookingStatus.COMPLETED,
                        LocalDate.of(2016, 3, 24)));
    }

    @Test
    void countsAtLeastOneGuest() throws IOException {
        assertThat(read("2016-01-01,city,A,2016-01-02,1,0,0,CANCELLED,2016-01-01\n"))
                .extracting(Reservation::guests)
                .containsExactly(1);
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("2016-01-01,city,A,2016-01-02,one,2,0,CANCELLED,2016-01-01\n"))
                .withMessageStartingWith("line 2:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("2016-01-01,city\n"))
                .withMessageStartingWith("line 2:");
    }

    @Test
    void refusesAnotherFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HotelBookings.read(new StringReader("name,age\n")))
                .withMessageStartingWith("line 1:");
    }

    private static List<Reservation> read(String lines) throws IOException {
        return HotelBookings.read(new StringReader(HEADER + lines));
    }
}
