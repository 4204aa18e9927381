package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Evaluator;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills a table between the starts that an engine knows with the reasons why it knows none there. The engine is asked at the
 * pace of its own starts, so that what would be the next one is among those asked about, but at least every half hour, lest a
 * break goes unnoticed; where the reason stays the same, there is one row.
 *
 * @param engine who is asked
 * @param evaluator the rules that apply
 * @param template the candidate at any start
 * @param range of the table
 */
record Stretches(SlotsEngine engine, Evaluator evaluator, Proposal template, TimeRange range) {

    private static final Duration SLOWEST_PACE = Duration.ofMinutes(30);
    private static final Duration FASTEST_PACE = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);

    /** The starts that are known, and the first of each stretch between them; by start. */
    List<Judged> fill(List<Judged> known) {
        Duration step = step(known);
        Duration pace = longer(FASTEST_PACE, shorter(step, SLOWEST_PACE));
        Duration told = longer(
                pace, shorter(step, longer(HOUR, template.booking().time().duration())));
        List<Judged> filled = new ArrayList<>();
        Instant from = range.start();
        for (Judged each : known) {
            Instant start = start(each);
            stretch(from, start, pace, filled);
            filled.add(each);
            from = start.plus(told);
        }
        stretch(from, range.end(), pace, filled);
        return filled;
    }

    private void stretch(Instant from, Instant until, Duration pace, List<Judged> filled) {
        String latest = "";
        for (Instant start = from; start.isBefore(until); start = start.plus(pace)) {
            Proposal proposal = template.startingAt(start);
            String reason =
                    engine.reason(proposal.engineQuery(proposal.booking().time()));
            if (!reason.equals(latest)) {
                filled.add(Judged.closed(evaluator, proposal, reason));
                latest = reason;
            }
        }
    }

    /** The shortest time from one start to the next. */
    private static Duration step(List<Judged> known) {
        return IntStream.range(1, known.size())
                .mapToObj(i -> Duration.between(start(known.get(i - 1)), start(known.get(i))))
                .min(Comparator.naturalOrder())
                .orElse(SLOWEST_PACE);
    }

    private static Instant start(Judged each) {
        return each.proposal().booking().start();
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
