package io.github.bookings4j.spi;

import io.github.bookings4j.model.BufferRule;
import java.util.Set;

/**
 * A new booking that nothing but other allocations and blocked times can be in the way of: its service is exclusive, and all
 * rules that need no lock have accepted it.
 *
 * @param locks that an ordinary transaction would take
 * @param bufferRule how its buffers meet those of its neighbours
 * @param change that makes it; takes one allocation or more, releases and displaces nothing
 */
public record Reservation(Set<LockKey> locks, BufferRule bufferRule, BookingChange change) {

    /** Copies the set. */
    public Reservation {
        locks = Set.copyOf(locks);
    }
}
