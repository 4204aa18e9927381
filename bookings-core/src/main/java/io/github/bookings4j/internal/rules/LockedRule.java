package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.Rejection;
import java.util.List;

/** A rule that looks at other bookings, and so holds for certain only under the locks of the proposal's calendars. */
@FunctionalInterface
public interface LockedRule {

    /** Why the proposal is refused; empty if it is not. */
    List<Rejection> check(Proposal proposal, Surroundings surroundings);
}
