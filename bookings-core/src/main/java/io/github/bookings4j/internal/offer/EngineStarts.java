package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.TreeMap;

/**
 * The starts that an engine knows for one candidate. Engines of the host's may not keep all their promises: what comes of
 * this is in order, each start once, and in the range.
 *
 * @param engine who is asked
 * @param template the candidate at any start
 */
record EngineStarts(SlotsEngine engine, Proposal template) {

    /** The slots that start in that range, wherever they end. */
    List<Slot> in(TimeRange starts) {
        Duration duration = template.booking().time().duration();
        TimeRange asked =
                TimeRange.of(starts.start(), starts.end().minusNanos(1_000).plus(duration));
        List<Slot> answer = engine.slots(template.engineQuery(asked));
        // It is read by position from here on, which takes long in a linked list.
        List<Slot> slots = answer instanceof RandomAccess ? answer : new ArrayList<>(answer);
        return isInOrder(slots, starts) ? slots : ordered(slots, starts);
    }

    private static boolean isInOrder(List<Slot> slots, TimeRange starts) {
        if (slots.isEmpty()) {
            return true;
        }
        for (int i = 1; i < slots.size(); i++) {
            if (!slots.get(i - 1).start().isBefore(slots.get(i).start())) {
                return false;
            }
        }
        return starts.contains(slots.get(0).start())
                && starts.contains(slots.get(slots.size() - 1).start());
    }

    private static List<Slot> ordered(List<Slot> slots, TimeRange starts) {
        TreeMap<Instant, Slot> byStart = new TreeMap<>();
        for (Slot slot : slots) {
            if (starts.contains(slot.start())) {
                byStart.putIfAbsent(slot.start(), slot);
            }
        }
        return new ArrayList<>(byStart.values());
    }
}
