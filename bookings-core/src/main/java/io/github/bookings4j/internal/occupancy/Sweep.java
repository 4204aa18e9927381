package io.github.bookings4j.internal.occupancy;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.spi.Allocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * R7, R8 and R10 for all starts of a range at once: what {@link Occupancy} says of one allocation, said of every start that it
 * might have. Looks at each of the others once.
 *
 * <p>Whether another is in the way depends on the start alone, so the starts that it closes are one span of time. Only what is
 * shared has to be counted.
 *
 * @param template the allocation at any start
 * @param itself the booking that is to be moved, if any: its present allocations are looked past
 * @param reach of its appointment
 * @param rule how buffers meet
 * @param now when holds are looked at
 */
public record Sweep(Allocation template, Optional<BookingId> itself, Reach reach, BufferRule rule, Instant now) {

    /** Of an allocation at any start, and of a booking that is looked past. */
    public Sweep(Allocation template, Optional<BookingId> itself, BufferRule rule, Instant now) {
        this(template, itself, Reach.of(template.time(), template.busy()), rule, now);
    }

    /**
     * Closes the starts at which others are in the way, and counts what they leave at the rest.
     *
     * @param others on the same resource, by busy start; expired holds are looked past
     * @param sitting that the template would share, by its start
     */
    public void over(List<Allocation> others, Function<Instant, UUID> sitting, ClosedStarts closed) {
        switch (template.capacity().kind()) {
            case EXCLUSIVE -> exclusive(others, closed);
            case SEATS -> seats(others, sitting, closed);
            case UNITS -> units(others, closed);
        }
    }

    private void exclusive(List<Allocation> others, ClosedStarts closed) {
        for (Allocation other : others) {
            if (counts(other)) {
                close(other, closed);
            }
        }
    }

    /** A sitting is in the way at all starts but its own. */
    private void seats(List<Allocation> others, Function<Instant, UUID> sitting, ClosedStarts closed) {
        SeatsTaken taken = new SeatsTaken(sitting);
        for (Allocation other : others) {
            if (counts(other) && taken.isShared(other)) {
                closeBut(Micros.of(other.time().start()), other, closed);
            } else if (counts(other)) {
                close(other, closed);
            }
        }
        closed.limitTo(taken);
    }

    private void units(List<Allocation> others, ClosedStarts closed) {
        List<Allocation> pool = new ArrayList<>();
        for (Allocation other : others) {
            if (counts(other) && Overlap.isPool(other)) {
                pool.add(other);
            } else if (counts(other)) {
                close(other, closed);
            }
        }
        closed.limitTo(PoolLevels.of(pool, reach));
    }

    private boolean counts(Allocation other) {
        return other.isLive(now) && (itself.isEmpty() || !other.booking().equals(itself.get()));
    }

    private void close(Allocation other, ClosedStarts closed) {
        if (areBusyTimesDisjoint(other)) {
            reach.close(other.busy(), closed);
        } else {
            reach.close(other.time(), closed);
            reach.withoutBuffers().close(other.busy(), closed);
        }
    }

    private void closeBut(long start, Allocation other, ClosedStarts closed) {
        if (areBusyTimesDisjoint(other)) {
            reach.closeBut(start, other.busy(), closed);
        } else {
            reach.closeBut(start, other.time(), closed);
            reach.withoutBuffers().closeBut(start, other.busy(), closed);
        }
    }

    /** As {@link Overlap#between} says. */
    private boolean areBusyTimesDisjoint(Allocation other) {
        return rule == BufferRule.SUM || Overlap.isPool(template) || Overlap.isPool(other);
    }
}
