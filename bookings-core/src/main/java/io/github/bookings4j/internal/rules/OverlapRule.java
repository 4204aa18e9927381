package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.Allocations;
import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.occupancy.Obstacle;
import io.github.bookings4j.internal.occupancy.Occupancy;
import io.github.bookings4j.internal.occupancy.Sweep;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** R7, R8, R10: OVERLAP, HELD and CAPACITY_EXCEEDED, on every resource of the proposal. */
public final class OverlapRule implements LockedRule {

    private final BufferRule bufferRule;

    /** With buffers that meet in that way. */
    public OverlapRule(BufferRule bufferRule) {
        this.bufferRule = bufferRule;
    }

    @Override
    public Rule rule() {
        return Rule.OVERLAP;
    }

    @Override
    public List<Rejection> check(Proposal proposal, Surroundings surroundings) {
        List<Rejection> rejections = new ArrayList<>();
        for (Allocation allocation : proposal.allocations()) {
            List<Allocation> others = surroundings.on(allocation.resource());
            Occupancy.obstacle(allocation, others, bufferRule, surroundings.now())
                    .map(obstacle -> rejection(allocation, obstacle)
                            .about(proposal.booking().resources()))
                    .ifPresent(rejections::add);
        }
        return rejections;
    }

    @Override
    public void closeStarts(Proposal template, Surroundings surroundings, ClosedStarts closed) {
        for (Allocation allocation : template.allocations()) {
            new Sweep(allocation, template.itself(), bufferRule, surroundings.now())
                    .over(
                            surroundings.on(allocation.resource()),
                            start -> Allocations.sitting(template.booking(), start),
                            closed);
        }
    }

    private static Rejection rejection(Allocation allocation, Obstacle obstacle) {
        if (obstacle.rule() == Rule.CAPACITY_EXCEEDED) {
            return Rejection.of(
                    obstacle.rule(),
                    allocation.resource() + " has " + obstacle.left() + " of " + obstacle.capacity() + " left, not "
                            + allocation.units(),
                    new RejectionDetails.CapacityLeft(
                            allocation.resource(), obstacle.capacity(), obstacle.left(), allocation.units()));
        }
        List<TimeRange> busy = obstacle.blockers().stream()
                .map(Allocation::busy)
                .distinct()
                .sorted(Comparator.comparing(TimeRange::start).thenComparing(TimeRange::end))
                .toList();
        String what = obstacle.rule() == Rule.HELD ? " is held for somebody at " : " is taken at ";
        return Rejection.of(
                obstacle.rule(),
                allocation.resource() + what + busy.get(0),
                new RejectionDetails.Conflict(allocation.resource(), busy));
    }
}
