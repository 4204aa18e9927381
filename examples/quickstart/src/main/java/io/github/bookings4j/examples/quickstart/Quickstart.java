package io.github.bookings4j.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Replays three years of two hotels, with too few rooms for all, and says what became of it. Run it with
 *
 * <pre>mvn -q -pl examples/quickstart -am compile exec:java</pre>
 *
 * <p>It says the same each time; only what has to do with its speed (progress, and the last line) differs.
 */
public final class Quickstart {

    private Quickstart() {}

    /** Takes no arguments; exits with 1 if there were ever more bookings than rooms. */
    public static void main(String[] args) {
        List<Reservation> reservations = HotelBookings.read();
        Map<String, Integer> rooms = Rooms.fourFifthsOfPeak(reservations);

        System.out.printf(
                Locale.ROOT,
                "Replaying %,d reservations of two hotels with %,d rooms of %d types%n",
                reservations.size(),
                rooms.values().stream().mapToInt(Integer::intValue).sum(),
                rooms.size());
        Progress progress = new Progress(System.err, reservations.size());
        Replay replay = new Replay(rooms, progress);
        replay.run(reservations);
        String rate = progress.rate();

        Report report = Report.of(replay, rooms);
        System.out.print(report);
        System.out.println("Took " + rate);
        if (!report.capacity().passed()) {
            System.exit(1);
        }
    }
}
