package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndedTest {

    private final Desk desk = Desk.withEmptyStore();

    @Test
    void bookingsAreThoseWhoseTimeIsOverTheEarliestEndFirst() {
        desk.make(Sample.on("anna", 1, "10:00", "12:00"));
        desk.make(Sample.on("ben", 2, "10:30", "11:00"));
        desk.make(Sample.on("room", 3, "10:00", "12:01"));

        assertThat(ended("12:00", 10)).containsExactly(Sample.id(2), Sample.id(1));
    }

    @Test
    void bookingsHaveTheirBufferAfterBehindThem() {
        Buffers buffers = Buffers.of(Duration.ofHours(1), Duration.ofMinutes(15));
        desk.make(Sample.booking(1).sold(Sample.sold(buffers, Capacity.exclusive())));

        assertThat(ended("11:14", 10)).isEmpty();
        assertThat(ended("11:15", 10)).containsExactly(Sample.id(1));
    }

    @Test
    void bookingsAreAsManyAsAskedForAtTheMost() {
        desk.make(Sample.on("anna", 1, "10:00", "11:00"));
        desk.make(Sample.on("anna", 2, "11:00", "12:00"));
        desk.make(Sample.on("anna", 3, "12:00", "13:00"));

        assertThat(ended("18:00", 2)).containsExactly(Sample.id(1), Sample.id(2));
    }

    @Test
    void bookingsThatWaitAreAmongThemHoldsToo() {
        desk.make(Sample.hold(1, "10:00", "11:00", "09:00"));
        desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder().status(BookingStatus.PENDING));

        assertThat(ended("18:00", 10)).containsExactly(Sample.id(1), Sample.id(2));
    }

    @Test
    void bookingsThatHaveLeftTheirTimeAreNot() {
        desk.make(Sample.booking(1).status(BookingStatus.COMPLETED));
        desk.make(Sample.booking(2).status(BookingStatus.NO_SHOW));
        desk.make(Sample.cancelled(Sample.booking(3)));
        Booking fourth = desk.make(Sample.booking(4));
        desk.change(fourth, Sample::cancelled);

        assertThat(ended("18:00", 10)).isEmpty();
    }

    @Test
    void bookingsThatWereMovedEndWhereTheyAreNow() {
        Booking booking = desk.make(Sample.booking(1));
        desk.change(booking, builder -> builder.time(Sample.between("15:00", "16:00")));

        assertThat(ended("15:59", 10)).isEmpty();
        assertThat(ended("16:00", 10)).containsExactly(Sample.id(1));
    }

    private List<BookingId> ended(String time, int limit) {
        return desk.read(reads -> reads.ended(Sample.at(time), limit));
    }
}
