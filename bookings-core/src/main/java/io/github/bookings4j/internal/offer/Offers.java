package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Evaluator;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** R29: what is on offer, by the rules that accept bookings. */
public final class Offers {

    /** How much of a range is looked at first, if only its beginning may be wanted; then twice as much, and so on. */
    private static final Duration FIRST_PART = Duration.ofDays(8);

    /** So many days of all candidates together are put together at a time, lest there be too many slots at once. */
    private static final Duration AT_ONCE = Duration.ofDays(256);

    /** The same where only the beginning may be wanted. */
    private static final Duration AT_A_TIME = Duration.ofDays(32);

    private final Environment environment;
    private final Scope scope;

    /** Within reach of that scope. */
    public Offers(Environment environment, Scope scope) {
        this.environment = environment;
        this.scope = scope;
    }

    /** All slots, by start. */
    public List<Slot> slots(SlotQuery query) {
        SlotsEngine engine = environment.slotsEngine();
        return Collections.unmodifiableList(slots(reader(query).read(query.range()), engine, query.range()));
    }

    /** All slots, by start; a part of the range is read and looked at when the one before it has been used up. */
    public Stream<Slot> stream(SlotQuery query) {
        SlotsEngine engine = environment.slotsEngine();
        OfferReader reader = reader(query);
        Instant end = query.range().end();
        Duration beyond = reader.duration().minusNanos(1_000);
        return parts(query.range(), FIRST_PART, 2).stream().flatMap(starts -> {
            Instant last = starts.end().plus(beyond);
            TimeRange range = TimeRange.of(starts.start(), last.isBefore(end) ? last : end);
            List<Offer> offers = reader.read(range);
            return together(starts, offers, AT_A_TIME).stream()
                    .flatMap(each -> MergedSlots.of(offers, engine, each).stream());
        });
    }

    /** The slots whose start lies in a part of the range. */
    private static List<Slot> slots(List<Offer> offers, SlotsEngine engine, TimeRange starts) {
        if (offers.size() == 1) {
            return offers.get(0).slots(engine, starts);
        }
        List<Slot> slots = new ArrayList<>();
        for (TimeRange each : together(starts, offers, AT_ONCE)) {
            slots.addAll(MergedSlots.of(offers, engine, each));
        }
        return slots;
    }

    /** A range in parts for which the slots of all candidates are put together. */
    private static List<TimeRange> together(TimeRange starts, List<Offer> offers, Duration ofAll) {
        return parts(starts, ofAll.dividedBy(Math.max(1, offers.size())), 1);
    }

    /** The dates on which any slot starts. */
    public List<LocalDate> days(SlotQuery query, ZoneId zone) {
        TreeSet<LocalDate> days = new TreeSet<>();
        slots(query).forEach(slot -> days.add(LocalDate.ofInstant(slot.start(), zone)));
        return List.copyOf(days);
    }

    private OfferReader reader(SlotQuery query) {
        Instant now = environment.now();
        Evaluator evaluator = Evaluator.of(query, environment);
        List<Proposal> templates = new Wishes(environment, scope).of(query, now).proposals();
        return new OfferReader(environment, evaluator, scope.tenant(), templates, now);
    }

    /** A range in parts, each so many times as long as the one before. */
    private static List<TimeRange> parts(TimeRange range, Duration first, int factor) {
        List<TimeRange> parts = new ArrayList<>();
        Duration length = first;
        for (Instant start = range.start(); start.isBefore(range.end()); length = length.multipliedBy(factor)) {
            Instant end = start.plus(length);
            parts.add(TimeRange.of(start, end.isBefore(range.end()) ? end : range.end()));
            start = end;
        }
        return parts;
    }
}
