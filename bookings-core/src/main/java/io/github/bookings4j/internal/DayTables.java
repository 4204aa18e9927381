package io.github.bookings4j.internal;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.occupancy.Micros;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayTable;
import io.github.bookings4j.slots.DayTable.Row;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.BookingReads;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * R29 for people: why each start of a day is free or not.
 *
 * @param environment where
 * @param scope within reach
 */
public record DayTables(Environment environment, Scope scope) {

    private static final Duration LONGEST = Duration.ofDays(31);

    /** A start with what the rules say of it that need no lock; the rest is added when the calendar is read. */
    private record Judged(Proposal proposal, Verdict verdict) {}

    /** The table of the one candidate that the query names, for all starts in its range, wherever they end. */
    public DayTable of(SlotQuery query) {
        if (query.range().duration().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("range: must be at most " + LONGEST + " for a table, was "
                    + query.range().duration());
        }
        SlotsEngine engine = environment.slotsEngine();
        Instant now = environment.now();
        Evaluator evaluator = Evaluator.of(query, environment);
        Proposal template = only(new Wishes(environment, scope).of(query, now));
        List<Slot> slots = new EngineStarts(engine, template).in(query.range());
        List<Judged> judged = slots.stream()
                .map(template::at)
                .map(proposal -> new Judged(proposal, evaluator.beforeLock(proposal)))
                .toList();
        List<Row> rows = environment
                .store()
                .read(scope.tenant(), reads -> rows(evaluator, template, query.range(), judged, reads, now));
        return new DayTable(
                template.booking().resources(),
                template.booking().zone(),
                new Stretches(engine, template, query.range()).fill(rows));
    }

    private static List<Row> rows(
            Evaluator evaluator,
            Proposal template,
            TimeRange range,
            List<Judged> judged,
            BookingReads reads,
            Instant now) {
        TimeRange busy = TimeRange.of(
                        range.start(),
                        range.end().plus(template.booking().time().duration()))
                .widenedBy(template.booking().sold().buffers());
        Surroundings surroundings = Surroundings.of(List.of(template), busy, reads, now);
        ClosedStarts closed = new ClosedStarts(range);
        evaluator.closeUnderLock(template, surroundings, closed);
        ClosedStarts.Cursor left = closed.cursor();
        List<Row> rows = new ArrayList<>();
        for (Judged each : judged) {
            Verdict verdict = each.verdict().and(evaluator.underLock(each.proposal(), surroundings));
            Booking booking = each.proposal().booking();
            ReasonWords words = new ReasonWords(each.proposal(), surroundings);
            int capacity = booking.sold().capacity().size();
            String text = verdict.passes()
                    ? words.free(left.left(Micros.of(booking.start()), capacity))
                    : words.of(verdict.refusals());
            rows.add(new Row(booking.start(), verdict.passes(), text, verdict.refusals()));
        }
        return rows;
    }

    private static Proposal only(Wish wish) {
        if (wish.proposals().size() != 1) {
            throw new IllegalArgumentException("candidates: must be one for a table, were "
                    + wish.proposals().stream()
                            .map(each -> each.booking().resources())
                            .toList());
        }
        return wish.proposals().get(0);
    }
}
