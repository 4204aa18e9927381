package io.github.bookings4j.internal.occupancy;

import static io.github.bookings4j.Host.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.Allocation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8: seats, which bookings of one sitting share. */
class SeatsTest {

    private final Taken candidate = Taken.from("10:00", "11:00");
    private final Taken there = Taken.from("10:30", "11:30");

    @Nested
    class Seats {

        private final UUID sitting = UUID.randomUUID();
        private final Taken two = seats(2);

        @Test
        void areSharedByOneSittingUntilTheLastIsTaken() {
            assertThat(obstacle(two, seats(1))).isEmpty();
        }

        @Test
        void areSharedWithoutBuffers() {
            assertThat(obstacle(two.buffered(15, 15), seats(1).buffered(15, 15)))
                    .isEmpty();
        }

        @Test
        void runOut() {
            Taken others = seats(2);
            assertThat(obstacle(two, others))
                    .contains(new Obstacle(Rule.CAPACITY_EXCEEDED, List.of(others.allocation()), 3, 1));
        }

        @Test
        void leaveZeroAndNotLessWhereTheCapacityWasLowered() {
            assertThat(obstacle(two, seats(3), seats(3))).map(Obstacle::left).contains(0);
        }

        @Test
        void areHeldWhereOnlyHoldsHaveTaken() {
            assertThat(ruleOf(two, seats(2).heldUntil("09:00"))).contains(Rule.HELD);
        }

        @Test
        void areFullWhereABookingHasTakenSomeToo() {
            assertThat(ruleOf(two, seats(2).heldUntil("09:00"), seats(1))).contains(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void areNotSharedWithAnotherSitting() {
            assertThat(ruleOf(two, there.units(1, Capacity.seats(3)))).contains(Rule.OVERLAP);
        }

        @Test
        void overlapWhereAnotherSittingIsInTheWayOfAFullOne() {
            assertThat(ruleOf(two, seats(2), there)).contains(Rule.OVERLAP);
        }

        private Taken seats(int party) {
            return candidate.again().units(party, Capacity.seats(3)).inSitting(sitting);
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
