package io.github.bookings4j.slots;

import java.util.List;

/**
 * Availability is the host's: an engine knows opening hours and grid, and nothing else. Overlaps, capacity, notices, horizon
 * and limits are applied by the library to whatever an engine answers.
 *
 * <p>Must be safe for use by several threads.
 */
@FunctionalInterface
public interface SlotsEngine {

    /**
     * The slots that opening hours and grid allow.
     *
     * @param query what is looked for; the answer must not depend on where its range begins, other than by what lies inside
     * @return sorted by start, without duplicates, each wholly inside the query's range and of the query's duration
     */
    List<Slot> slots(SlotQuery query);
}
