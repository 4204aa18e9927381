package io.github.bookings4j.internal;

import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.SlotOfferedRule;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayTable.Row;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills a table between the starts that an engine knows with the reasons why it knows none there. The engine is asked at the
 * pace of its own starts, so that what would be the next one is among those asked about; where the reason stays the same, there
 * is one row.
 *
 * @param engine who is asked
 * @param template the candidate at any start
 * @param range of the table
 */
record Stretches(SlotsEngine engine, Proposal template, TimeRange range) {

    private static final Duration USUAL_PACE = Duration.ofMinutes(30);
    private static final Duration FASTEST_PACE = Duration.ofMinutes(5);

    /** The rows, by start, and those of the stretches between them. */
    List<Row> fill(List<Row> rows) {
        Duration pace = pace(rows);
        List<Row> filled = new ArrayList<>();
        Instant from = range.start();
        for (Row row : rows) {
            stretch(from, row.start(), pace, filled);
            filled.add(row);
            from = row.start().plus(pace);
        }
        stretch(from, range.end(), pace, filled);
        return filled;
    }

    private void stretch(Instant from, Instant until, Duration pace, List<Row> filled) {
        String latest = "";
        for (Instant start = from; start.isBefore(until); start = start.plus(pace)) {
            Proposal proposal = template.startingAt(start);
            String reason = engine.reason(proposal.engineQuery(proposal.booking().time()));
            if (!reason.equals(latest)) {
                Rejection rejection = SlotOfferedRule.rejection(proposal, reason);
                filled.add(new Row(start, false, reason, List.of(rejection)));
                latest = reason;
            }
        }
    }

    /** The shortest time from one start to the next. */
    private static Duration pace(List<Row> rows) {
        Duration shortest = IntStream.range(1, rows.size())
                .mapToObj(i -> Duration.between(rows.get(i - 1).start(), rows.get(i).start()))
                .min(Comparator.naturalOrder())
                .orElse(USUAL_PACE);
        return shortest.compareTo(FASTEST_PACE) < 0 ? FASTEST_PACE : shortest;
    }
}
