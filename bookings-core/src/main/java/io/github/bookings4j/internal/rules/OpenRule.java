package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.List;

/** A rule that needs no lock: it looks at nothing that other bookings change. */
public interface OpenRule {

    /** Which one; if it is overridden by name, its starts are not closed. */
    Rule rule();

    /** Why the proposal is refused; empty if it is not. */
    List<Rejection> check(Proposal proposal);

    /**
     * The same of all starts of a range at once: closes those at which {@link #check} would refuse (R29).
     *
     * @param template the proposal at any start
     * @param closed what to close, and the range
     */
    void closeStarts(Proposal template, ClosedStarts closed);

    /** Whether {@link #closeStarts} is not all that it has to say, so that every start has to be checked for itself. */
    default boolean looksAtEachStart() {
        return false;
    }
}
