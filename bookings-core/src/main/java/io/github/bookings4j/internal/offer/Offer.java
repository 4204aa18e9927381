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
        return offered(new EngineStarts(engine, template).in(TimeRange.of(from, until)));
    }

    /** Where nothing is taken, all that the engine says is on offer as it is, and need not be put together again. */
    private List<Slot> offered(List<Slot> known) {
        List<Slot> offered = known;
        for (int i = 0; i < known.size(); i++) {
            Slot slot = known.get(i);
            int left = left(slot);
            boolean asItIs = left >= units && saysAll(slot, left);
            if (offered == known && !asItIs) {
                offered = new ArrayList<>(known.subList(0, i));
            }
            if (offered != known && left >= units) {
                offered.add(asItIs ? slot : slotWith(slot, left));
            }
        }
        return offered;
    }

    private int left(Slot slot) {
        int left = cursor.left(Micros.of(slot.start()), size(slot));
        boolean allowed = left < units || !eachStart || evaluator.allowsStart(evaluator.at(template, slot));
        return allowed ? left : 0;
    }

    private int size(Slot slot) {
        return engineSaysCapacity ? slot.capacity() : capacity;
    }

    private boolean saysAll(Slot slot, int left) {
        return slot.capacity() == size(slot)
                && slot.capacityLeft() == left
                && Micros.of(slot.end()) == Micros.of(slot.start()) + micros
                && isSame(slot.candidates());
    }

    private Slot slotWith(Slot slot, int left) {
        return new Slot(resources, slot.start(), slot.start().plus(duration), size(slot), left);
    }

    /** An engine mostly gives one list to all its slots. */
    private boolean isSame(List<ResourceSet> candidates) {
        if (candidates != latest && candidates.equals(resources)) {
            latest = candidates;
        }
        return candidates == latest;
    }
}
