package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.report.MarkdownTable;
import io.github.bookings4j.benchmarks.way.Ways;
import java.util.Locale;
import java.util.OptionalDouble;

/** What one booking of one client consists of. */
record OneClient(Arena arena) {

    String table() {
        MarkdownTable table = new MarkdownTable(
                "one client",
                "round trips, made",
                "round trips, refused",
                "us in JDBC",
                "us outside",
                "calls of JDBC",
                "us of a processor, silent driver");
        for (Ways way : arena.ways()) {
            Progress.say("one client, " + way.name());
            RoundTrips trips = RoundTrips.count(arena.stocked(), way, arena.nextRun());
            OwnShare share = OwnShare.measure(
                    arena.stocked(), way, arena.nextRun(), arena.size().single());
            OptionalDouble silent = Processor.micros(arena.stocked(), way, arena.nextRun());
            table.row(
                    way.name(),
                    decimal(trips.accepted()),
                    decimal(trips.refused()),
                    decimal(share.inside()),
                    decimal(share.outside()),
                    decimal(share.calls()),
                    silent.isPresent() ? decimal(silent.getAsDouble()) : "");
        }
        return table.toString();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
