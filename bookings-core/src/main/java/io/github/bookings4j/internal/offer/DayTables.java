package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Evaluator;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.internal.Wish;
import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.occupancy.Micros;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
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

    /** The table of the one candidate that the query names, for all starts in its range, wherever they end. */
    public DayTable of(SlotQuery query) {
        scope.requireWhole("why");
        if (query.range().duration().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("range: must be at most " + LONGEST + " for a table, was "
                    + query.range().duration());
        }
        SlotsEngine engine = environment.slotsEngine();
        Instant now = environment.now();
        Evaluator evaluator = Evaluator.of(query, environment);
        Proposal template = only(new Wishes(environment, scope).of(query, now));
        List<Slot> slots = new EngineStarts(engine, template).in(query.range());
        List<Judged> known = slots.stream()
                .map(slot -> Judged.onOffer(evaluator, evaluator.at(template, slot)))
                .toList();
        List<Judged> all = new Stretches(engine, evaluator, template, query.range()).fill(known);
        List<Row> rows = environment
                .store()
                .read(scope.tenant(), reads -> rows(evaluator, template, query.range(), all, reads, now));
        return new DayTable(template.booking().resources(), template.booking().zone(), rows);
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
        ClosedStarts.Cursor cursor = closed.cursor();
        List<Row> rows = new ArrayList<>();
        for (Judged each : judged) {
            Booking booking = each.proposal().booking();
            int left = cursor.left(
                    Micros.of(booking.start()), booking.sold().capacity().size());
            rows.add(row(evaluator, each, left, surroundings));
        }
        return rows;
    }

    /** Only of what is not free the rules are asked once more, one start at a time, for what they have to say. */
    private static Row row(Evaluator evaluator, Judged judged, int left, Surroundings surroundings) {
        Booking booking = judged.proposal().booking();
        Verdict verdict = left >= booking.units()
                ? judged.verdict()
                : judged.verdict().and(evaluator.underLock(judged.proposal(), surroundings));
        List<Rejection> reasons = verdict.refusals();
        if (judged.closed().isPresent()) {
            return new Row(booking.start(), false, judged.closed().get(), reasons);
        }
        ReasonWords words = new ReasonWords(judged.proposal(), surroundings);
        return new Row(
                booking.start(), verdict.passes(), verdict.passes() ? words.free(left) : words.of(reasons), reasons);
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
