package io.github.bookings4j.internal.offer;

import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The slots of several candidates as one list: each start once, with all who can take it. */
final class MergedSlots {

    private final List<Slot> merged = new ArrayList<>();
    /** Mostly the same few can take one start after the other; then they share one list. */
    private List<ResourceSet> latest = List.of();

    private MergedSlots() {}

    /** The slots whose start lies in a part of the range, by start. */
    static List<Slot> of(List<Offer> offers, SlotsEngine engine, TimeRange starts) {
        List<Slot> all = new ArrayList<>();
        for (Offer offer : offers) {
            all.addAll(offer.slots(engine, starts));
        }
        if (offers.size() < 2) {
            return all;
        }
        all.sort(Comparator.comparing(Slot::start));
        return new MergedSlots().merge(all);
    }

    /** By start, those of one start in the order of the candidates. */
    private List<Slot> merge(List<Slot> all) {
        for (int first = 0, next; first < all.size(); first = next) {
            next = first + 1;
            while (next < all.size()
                    && all.get(next).start().equals(all.get(first).start())) {
                next++;
            }
            merged.add(one(all.subList(first, next)));
        }
        return merged;
    }

    private Slot one(List<Slot> ofOneStart) {
        Slot most = ofOneStart.get(0);
        List<ResourceSet> candidates = new ArrayList<>(ofOneStart.size());
        for (Slot slot : ofOneStart) {
            candidates.add(slot.resources());
            most = slot.capacityLeft() > most.capacityLeft() ? slot : most;
        }
        if (!candidates.equals(latest)) {
            latest = List.copyOf(candidates);
        }
        return new Slot(latest, most.start(), most.end(), most.capacity(), most.capacityLeft());
    }
}
