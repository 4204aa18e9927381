package io.github.bookings4j.slots;

import io.github.bookings4j.model.ResourceSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes slots of the provider's starts at which everything else is open as well. For one question, by one thread. */
final class FittingSlots {

    private final StartSearch.Fit fit;
    private final OpenTime ofProvider;
    private final List<OpenTime> ofOthers;
    private final boolean plain;
    private final List<ResourceSet> resources;
    private final int ofService;

    /** Of the resources that are needed together. */
    FittingSlots(EngineQuery query, StartSearch.Fit fit, List<OpenTime> open) {
        this.fit = fit;
        this.ofProvider = open.get(0);
        this.ofOthers = open.subList(1, open.size());
        this.plain = ofOthers.isEmpty() && !ofProvider.hasCapacities();
        this.resources = List.of(query.resourceSet());
        this.ofService = query.service().capacity().size();
    }

    /** Very many are made, and one slot's end is mostly the next one's start. */
    List<Slot> of(Starts starts) {
        List<Slot> slots = new ArrayList<>(starts.size());
        long latest = Long.MIN_VALUE;
        Instant end = Instant.MIN;
        for (int i = 0; i < starts.size(); i++) {
            long start = starts.get(i);
            if (plain || isOpen(start)) {
                Instant from = start == latest ? end : Micros.instant(start);
                latest = start + fit.duration();
                end = Micros.instant(latest);
                slots.add(slot(from, end, plain ? ofService : capacity(start, latest)));
            }
        }
        return slots;
    }

    /** The slot that is the whole range of the question, if everything is open. */
    Optional<Slot> whole() {
        long start = fit.from();
        long end = start + fit.duration();
        return ofProvider.encloses(start - fit.before(), end + fit.after()) && isOpen(start)
                ? Optional.of(slot(Micros.instant(start), Micros.instant(end), capacity(start, end)))
                : Optional.empty();
    }

    private Slot slot(Instant start, Instant end, int capacity) {
        return new Slot(resources, start, end, capacity, capacity);
    }

    private boolean isOpen(long start) {
        for (OpenTime other : ofOthers) {
            if (!other.encloses(start - fit.before(), start + fit.duration() + fit.after())) {
                return false;
            }
        }
        return true;
    }

    private int capacity(long start, long end) {
        int smallest = ofProvider.capacity(start, end, ofService);
        for (OpenTime other : ofOthers) {
            smallest = Math.min(smallest, other.capacity(start, end, ofService));
        }
        return smallest == Windows.NONE ? ofService : smallest;
    }
}
