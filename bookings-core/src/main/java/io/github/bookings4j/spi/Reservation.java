package io.github.bookings4j.spi;

import io.github.bookings4j.model.BufferRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A new booking that nothing but other allocations and blocked times can be in the way of: its service is exclusive, and all
 * rules that need no lock have accepted it.
 *
 * @param locks that an ordinary transaction would take
 * @param bufferRule how its buffers meet those of its neighbours
 * @param change that makes it; takes one allocation or more, releases and displaces nothing
 * @param afterCommit what is to be run once it has committed, as {@link BookingTx#afterCommit} says; never if it is not reserved
 */
public record Reservation(Set<LockKey> locks, BufferRule bufferRule, BookingChange change, List<Runnable> afterCommit) {

    /** Copies the collections. */
    public Reservation {
        locks = Set.copyOf(locks);
        afterCommit = List.copyOf(afterCommit);
    }

    /** The longest busy time that it takes, as {@link BookingTx#lock} asks for it. */
    public Duration longest() {
        return change.takes().stream()
                .map(taken -> taken.busy().duration())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
