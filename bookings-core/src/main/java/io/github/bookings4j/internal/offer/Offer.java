package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Evaluator;
import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.occupancy.Micros;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one candidate can be booked for in one range: the starts that the engine knows, less those that any rule closes. Asks
 * for one start after the other. For one thread.
 */
final class Offer {

    private final Evaluator evaluator;
    private final Proposal template;
    private final List<ResourceSet> resources;
    private final Duration duration;
    private final long micros;
    private final TimeRange range;
    private final ClosedStarts.Cursor cursor;
    private final boolean eachStart;
    private final boolean engineSaysCapacity;
    private final int capacity;
    private final int units;
    private List<ResourceSet> latest;

    /**
     * The offer of a candidate, once all rules have closed what they close.
     *
     * @param template the candidate at any start
     */
    Offer(Evaluator evaluator, Proposal template, ClosedStarts closed) {
        this.evaluator = evaluator;
        this.template = template;
        this.resources = List.of(template.booking().resources());
        this.latest = resources;
        this.duration = template.booking().time().duration();
        this.micros = Micros.of(duration);
        this.range = closed.range();
        this.cursor = closed.cursor();
        this.eachStart = evaluator.looksAtEachStart();
        this.engineSaysCapacity = evaluator.engineSaysCapacity(template);
        this.capacity = evaluator.capacityOf(template);
        this.units = template.booking().units();
    }

    /**
     * The slots whose start lies in a part of the range.
     *
     * @param starts half-open; not before those of the last question
     */
    List<Slot> slots(SlotsEngine engine, TimeRange starts) {
        if (!starts.overlaps(range)) {
            return List.of();
        }
        Instant from = starts.start().isAfter(range.start()) ? starts.start() : range.start();
        Instant until = starts.end().isBefore(range.end()) ? starts.end() : range.end();
        List<Slot> known = new EngineStarts(engine, template).in(TimeRange.of(from, until));
        List<Slot> offered = new ArrayList<>(known.size());
        for (Slot slot : known) {
            add(slot, Micros.of(slot.start()), offered);
        }
        return offered;
    }

    private void add(Slot slot, long start, List<Slot> offered) {
        int size = engineSaysCapacity ? slot.capacity() : capacity;
        int left = cursor.left(start, size);
        if (left >= units && (!eachStart || evaluator.allowsStart(evaluator.at(template, slot)))) {
            boolean said = slot.capacity() == size
                    && slot.capacityLeft() == left
                    && Micros.of(slot.end()) == start + micros
                    && isSame(slot.candidates());
            offered.add(
                    said ? slot : new Slot(resources, slot.start(), slot.start().plus(duration), size, left));
        }
    }

    /** An engine mostly gives one list to all its slots. */
    private boolean isSame(List<ResourceSet> candidates) {
        if (candidates != latest && candidates.equals(resources)) {
            latest = candidates;
        }
        return candidates == latest;
    }
}
