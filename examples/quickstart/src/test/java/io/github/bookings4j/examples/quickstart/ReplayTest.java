package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookingStatus;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final List<Reservation> RESERVATIONS = HotelBookings.read();
    private static final Map<String, Integer> ROOMS = Rooms.fourFifthsOfPeak(RESERVATIONS);

    private static final Replay REPLAY = replay();

    /** The numbers are those of a separate program that knows nights only, and counts them. */
    @Test
    void takesAndRefusesWhatCountingNightsTakesAndRefuses() {
        Report report = Report.of(REPLAY, ROOMS);

        assertThat(report.requests().accepted()).isEqualTo(13_545);
        assertThat(report.requests().refusedByReasons()).isEqualTo(Map.of("CAPACITY_EXCEEDED", 1_303));
        assertThat(report.outcomes().accepted()).isEqualTo(13_545);
        assertThat(report.outcomes().refused()).isZero();
        assertThat(report.total().byStatus())
                .containsEntry(BookingStatus.CANCELLED, 7_037L)
                .containsEntry(BookingStatus.COMPLETED, 6_318L)
                .containsEntry(BookingStatus.NO_SHOW, 190L);
        assertThat(report.capacity().violations()).isEmpty();
    }

    @Test
    void saysTheSameEachTime() {
        assertThat(Report.of(replay(), ROOMS))
                .hasToString(Report.of(REPLAY, ROOMS).toString());
    }

    @Test
    void saysIfThereWereMoreBookingsThanRooms() {
        Map<String, Integer> oneLessInTheResort = new TreeMap<>(ROOMS);
        oneLessInTheResort.merge("resort-A", -1, Integer::sum);

        Report report = Report.of(REPLAY, oneLessInTheResort);

        assertThat(report.capacity().passed()).isFalse();
        assertThat(report.toString()).contains("BROKEN", "resort-A");
    }

    private static Replay replay() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Replay replay = new Replay(new InMemoryBookingStore(), ROOMS, new Progress(nowhere, RESERVATIONS.size()));
        replay.run(RESERVATIONS);
        return replay;
    }
}
