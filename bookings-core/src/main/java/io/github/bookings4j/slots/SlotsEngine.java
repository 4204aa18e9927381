package io.github.bookings4j.slots;

import java.util.List;
import java.util.Optional;

/**
 * Availability is the host's: an engine knows opening hours and grid, and nothing else. Overlaps, capacity, notices, horizon,
 * limits, blocked time and the host's own rules are applied by the library to whatever an engine answers.
 *
 * <p>Must be safe for use by several threads.
 */
@FunctionalInterface
public interface SlotsEngine {

    /**
     * The slots that opening hours and grid allow. The library asks it for free slots, over days or months, and again before
     * a start is accepted, over the time of that one appointment; both must come to the same.
     *
     * @param query what is looked for; the answer must not depend on where its range begins, other than by what lies inside
     * @return sorted by start, without duplicates, each wholly inside the query's range and of the query's duration; made
     *     with {@link EngineQuery#slotAt}; a list that the engine does not change afterwards, for it may be handed on as it is
     */
    List<Slot> slots(EngineQuery query);

    /**
     * Whether a booking can go on as it stands: one that keeps its start and takes longer, or a hold that takes its time again.
     * Its start was accepted before, so an engine that can tell hours from grid answers by its hours alone; a start that staff
     * chose between two of the grid, or that the grid of the longer appointment does not have, is as good as any.
     *
     * <p>By default what {@link #slots} has at that start.
     *
     * @param query whose range is the time of the appointment
     * @return the appointment, with the capacity that applies then; empty if it is not open all that time
     */
    default Optional<Slot> openSlot(EngineQuery query) {
        return slots(query).stream()
                .filter(slot -> slot.start().equals(query.range().start()))
                .findFirst();
    }

    /**
     * Why a start is not on offer, for people, as in "closed" or "the grid has no such start". Goes into the refusal
     * (SLOT_NOT_OFFERED) and into the table of a day.
     *
     * @param query whose range is the time of the appointment; {@link #slots} does not offer its start, or {@link #openSlot} is
     *     empty
     */
    default String reason(EngineQuery query) {
        return "not among the times on offer";
    }
}
