package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingQuery;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StartWindowTest {

    private static final Duration LONGEST = Duration.ofHours(2);

    @Test
    void isOpenIfTheQueryHasNoRange() {
        assertThat(StartWindow.of(BookingQuery.all(), LONGEST)).isEmpty();
    }

    @Test
    void isTheRangeInWhichBookingsStart() {
        BookingQuery query = BookingQuery.all().startingIn(Sample.between("10:00", "12:00"));

        assertThat(StartWindow.of(query, LONGEST)).contains(window("10:00", "12:00"));
    }

    @Test
    void ofAnOverlapBeginsWhereTheLongestBookingThatReachesInWouldStart() {
        BookingQuery query = BookingQuery.all().overlapping(Sample.between("10:00", "12:00"));

        assertThat(StartWindow.of(query, LONGEST)).contains(window("08:00", "12:00"));
    }

    @Test
    void isHalfOpen() {
        StartWindow window = window("10:00", "12:00");

        assertThat(window.contains(Sample.on("anna", 1, "09:59", "12:00"))).isFalse();
        assertThat(window.contains(Sample.on("anna", 1, "10:00", "12:00"))).isTrue();
        assertThat(window.contains(Sample.on("anna", 1, "11:59", "12:00"))).isTrue();
        assertThat(window.contains(Sample.on("anna", 1, "12:00", "13:00"))).isFalse();
    }

    private static StartWindow window(String from, String to) {
        return new StartWindow(Sample.at(from), Sample.at(to));
    }
}
