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
    private final long seconds;
    private final long rest;

    /** Of the resources that are needed together. */
    FittingSlots(EngineQuery query, StartSearch.Fit fit, List<OpenTime> open) {
        this.fit = fit;
        this.ofProvider = open.get(0);
        this.ofOthers = open.subList(1, open.size());
        this.plain = ofOthers.isEmpty() && !ofProvider.hasCapacities();
        this.resources = List.of(query.resourceSet());
        this.ofService = query.service().capacity().size();
        this.seconds = fit.duration() / Micros.SECOND;
        this.rest = fit.duration() % Micros.SECOND;
    }

    List<Slot> of(Starts starts) {
        List<Slot> slots = new ArrayList<>(starts.size());
        Instant end = Instant.EPOCH;
        for (int i = 0; i < starts.size(); i++) {
            long start = starts.get(i);
            if (plain || isOpen(start)) {
                Slot slot = slot(start, end, plain ? ofService : capacity(start, start + fit.duration()));
                slots.add(slot);
                end = slot.end();
            }
        }
        return slots;
    }

    /** The slot that is the whole range of the question, if everything is open. */
    Optional<Slot> whole() {
        long start = fit.from();
        long end = start + fit.duration();
        return ofProvider.encloses(start - fit.before(), end + fit.after()) && isOpen(start)
                ? Optional.of(slot(start, Instant.EPOCH, capacity(start, end)))
                : Optional.empty();
    }

    /**
     * Very many are made: to divide once has to do for both instants, and one slot's end is mostly the next one's start.
     *
     * @param before the end of the slot before
     */
    private Slot slot(long start, Instant before, int capacity) {
        long second = Math.floorDiv(start, Micros.SECOND);
        long micros = start - second * Micros.SECOND;
        return new Slot(
                resources,
                Micros.of(before) == start ? before : Micros.instant(second, micros),
                Micros.instant(second + seconds, micros + rest),
                capacity,
                capacity);
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
