package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.Rejection;
import java.util.List;

/** A rule that needs no lock: it looks at nothing that other bookings change. */
@FunctionalInterface
public interface OpenRule {

    /** Why the proposal is refused; empty if it is not. */
    List<Rejection> check(Proposal proposal);
}
