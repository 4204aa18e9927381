package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first few hundred only: all of them take their time. */
class StorageTest {

    private static final List<Reservation> RESERVATIONS = HotelBookings.read().subList(0, 400);
    private static final Map<String, Integer> ROOMS = Rooms.fourFifthsOfPeak(RESERVATIONS);

    @Test
    void whichStoreItIsMakesNoDifference() throws SQLException {
        String inMemory = report("--store", "memory");

        assertThat(inMemory).contains("CAPACITY_EXCEEDED");
        assertThat(report("--store", "jooq")).isEqualTo(inMemory);
        assertThat(report("--store", "jpa")).isEqualTo(inMemory);
    }

    @Test
    void anotherReplayInTheSameDatabaseIsNotDisturbed() throws SQLException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            String url = "jdbc:h2:file:" + folder.path().resolve("kept");

            assertThat(report("--store", "jooq", "--url", url)).isEqualTo(report("--store", "jpa", "--url", url));
        }
    }

    private static String report(String... arguments) throws SQLException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (Storage storage = new Storage(Arguments.parse(arguments))) {
            Replay replay = new Replay(storage.store(), ROOMS, new Progress(nowhere, RESERVATIONS.size()));
            replay.run(RESERVATIONS);
            return Report.of(replay, ROOMS).toString();
        }
    }
}
