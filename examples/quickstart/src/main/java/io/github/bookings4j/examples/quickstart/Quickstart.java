package io.github.bookings4j.examples.quickstart;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Replays three years of two hotels, with too few rooms for all, and says what became of it. Run it with
 *
 * <pre>mvn -q -pl examples/quickstart -am compile exec:java</pre>
 *
 * <p>It says the same each time and for each store; only what has to do with its speed (progress, and the last line) differs.
 */
public final class Quickstart {

    private Quickstart() {}

    /** Exits with 1 if there were ever more bookings than rooms, and with 2 if the arguments are not understood. */
    public static void main(String... args) throws SQLException {
        int exit = run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(String... args) throws SQLException {
        try {
            return replay(Arguments.parse(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Arguments.USAGE);
            return 2;
        }
    }

    private static int replay(Arguments arguments) throws SQLException {
        List<Reservation> reservations = HotelBookings.read();
        Map<String, Integer> rooms = Rooms.fourFifthsOfPeak(reservations);

        System.out.printf(
                Locale.ROOT,
                "Replaying %,d reservations of two hotels with %,d rooms of %d types%n",
                reservations.size(),
                rooms.values().stream().mapToInt(Integer::intValue).sum(),
                rooms.size());
        try (Storage storage = new Storage(arguments)) {
            Progress progress = new Progress(System.err, reservations.size());
            Replay replay = new Replay(storage.store(), rooms, progress);
            replay.run(reservations);
            String rate = progress.rate();

            Report report = Report.of(replay, rooms);
            System.out.print(report);
            System.out.println("Took " + rate);
            return report.capacity().passed() ? 0 : 1;
        }
    }
}
