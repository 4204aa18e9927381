package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.spi.LockKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * R11: lets an existing booking take other time, resources or units, if its policy and the acceptance rules allow.
 *
 * @param before as it is
 * @param type RESCHEDULED or CHANGED
 * @param candidates what it may become
 * @param sorter the host's order of candidates
 * @param limits locks beyond those of the calendars
 */
record Relocation(
        Booking before, BookingEventType type, Candidates candidates, CandidateSorter sorter, List<LockKey> limits) {

    /** Old and new calendars are locked together, so that there is no moment at which both or neither time is taken. */
    Plan plan() {
        Set<LockKey> locks = new HashSet<>();
        if (candidates.hopeful()) {
            locks.addAll(Plan.calendars(before));
            locks.addAll(candidates.calendars());
            locks.addAll(limits);
        }
        return new Plan.Proceed(
                locks,
                (reads, now) ->
                        candidates.pick(sorter, reads, now).then(choice -> new Outcome.Accepted<>(choice.draft(type))));
    }
}
