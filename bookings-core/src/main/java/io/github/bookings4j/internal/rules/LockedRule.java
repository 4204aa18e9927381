package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.List;

/** A rule that looks at other bookings, and so holds for certain only under the locks of the proposal's calendars. */
public interface LockedRule {

    /** Which one; if it is overridden by name, its starts are not closed. */
    Rule rule();

    /** Why the proposal is refused; empty if it is not. */
    List<Rejection> check(Proposal proposal, Surroundings surroundings);

    /**
     * The same of all starts of a range at once: closes those at which {@link #check} would refuse (R29).
     *
     * @param template the proposal at any start
     * @param surroundings of the whole range
     * @param closed what to close, and the range
     */
    void closeStarts(Proposal template, Surroundings surroundings, ClosedStarts closed);
}
