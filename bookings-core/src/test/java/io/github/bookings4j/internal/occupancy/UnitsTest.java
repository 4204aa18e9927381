package io.github.bookings4j.internal.occupancy;

import static io.github.bookings4j.Host.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.Allocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8: units, which a pool has. */
class UnitsTest {

    private final Taken candidate = Taken.from("10:00", "11:00");
    private final Taken there = Taken.from("10:30", "11:30");

    @Nested
    class Units {

        private final Taken two = candidate.again().units(2, Capacity.units(3));

        @Test
        void areSharedUntilTheLastIsTaken() {
            assertThat(obstacle(two, there.units(1, Capacity.units(3)))).isEmpty();
        }

        @Test
        void runOut() {
            Taken others = there.units(2, Capacity.units(3));
            assertThat(obstacle(two, others))
                    .contains(new Obstacle(Rule.CAPACITY_EXCEEDED, List.of(others.allocation()), 3, 1));
        }

        @Test
        void leaveZeroAndNotLessWhereTheCapacityWasLowered() {
            assertThat(obstacle(two, there.units(5, Capacity.units(5))))
                    .map(Obstacle::left)
                    .contains(0);
        }

        @Test
        void areHeldWhereOnlyHoldsHaveTaken() {
            assertThat(ruleOf(two, there.units(2, Capacity.units(3)).heldUntil("09:00")))
                    .contains(Rule.HELD);
        }

        @Test
        void areFreeOnceAHoldHasExpired() {
            assertThat(obstacle(two, there.units(2, Capacity.units(3)).heldUntil("08:00")))
                    .isEmpty();
        }

        @Test
        void overlapAPrivateBooking() {
            assertThat(ruleOf(two, there)).contains(Rule.OVERLAP);
        }

        @Test
        void areFullWhereOnlyAHoldOverlapsBesides() {
            assertThat(ruleOf(two, there.units(2, Capacity.units(3)), there.heldUntil("09:00")))
                    .contains(Rule.CAPACITY_EXCEEDED);
        }
    }

    @Nested
    class MoreThanThereEverIs {

        @Test
        void exceedsTheSeats() {
            assertThat(obstacle(candidate.again().units(4, Capacity.seats(3))))
                    .contains(new Obstacle(Rule.CAPACITY_EXCEEDED, List.of(), 3, 3));
        }

        @Test
        void exceedsThePool() {
            assertThat(obstacle(candidate.again().units(4, Capacity.units(3))))
                    .contains(new Obstacle(Rule.CAPACITY_EXCEEDED, List.of(), 3, 3));
        }

        @Test
        void exceedsEvenWhereAHoldIsInTheWay() {
            assertThat(ruleOf(candidate.again().units(4, Capacity.units(3)), there.heldUntil("09:00")))
                    .contains(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void isNotWhatJustFits() {
            assertThat(obstacle(candidate.again().units(3, Capacity.units(3)))).isEmpty();
        }
    }

    private static Optional<Rule> ruleOf(Taken candidate, Taken... others) {
        return obstacle(candidate, others).map(Obstacle::rule);
    }

    private static Optional<Obstacle> obstacle(Taken candidate, Taken... others) {
        return Occupancy.obstacle(candidate.allocation(), allocations(others), BufferRule.SUM, at("08:00"));
    }

    private static List<Allocation> allocations(Taken... others) {
        return Stream.of(others).map(Taken::allocation).toList();
    }
}
