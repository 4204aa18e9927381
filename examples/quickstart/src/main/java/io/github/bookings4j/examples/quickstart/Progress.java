package io.github.bookings4j.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** Says every now and then how far the replay is, and how fast it goes. */
final class Progress {

    private static final int EVERY = 2_000;

    private final PrintStream out;
    private final int total;
    private final long startedAt = System.nanoTime();
    private int done;

    Progress(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    /** One more, made or refused, on that day. */
    void requestedOn(LocalDate day) {
        done++;
        if (done % EVERY == 0) {
            out.printf(Locale.ROOT, "%s  %,6d of %,d  %s%n", day, done, total, rate());
        }
    }

    /** How fast it went from start to end. */
    String rate() {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        return String.format(Locale.ROOT, "%.1f s, %,.0f bookings a second", seconds, done / seconds);
    }
}
