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

/** R7, R8, R10: whether one more fits, and if not, why. */
class OccupancyTest {

    private final Taken candidate = Taken.from("10:00", "11:00");
    private final Taken there = Taken.from("10:30", "11:30");

    @Nested
    class AnExclusiveBooking {

        @Test
        void fitsIntoAnEmptyCalendar() {
            assertThat(obstacle(candidate)).isEmpty();
        }

        @Test
        void fitsBesideANeighbour() {
            assertThat(obstacle(candidate, Taken.from("11:00", "12:00"))).isEmpty();
        }

        @Test
        void overlapsABooking() {
            assertThat(ruleOf(candidate, there)).contains(Rule.OVERLAP);
        }

        @Test
        void namesWhatIsInTheWayAndNothingElse() {
            assertThat(obstacle(candidate, there, Taken.from("11:00", "12:00")))
                    .map(Obstacle::blockers)
                    .contains(List.of(there.allocation()));
        }

        @Test
        void isNotInItsOwnWay() {
            assertThat(obstacle(candidate, candidate.buffered(30, 30))).isEmpty();
        }

        @Test
        void takesNoPartOfAPool() {
            assertThat(ruleOf(candidate, there.units(1, Capacity.units(5)))).contains(Rule.OVERLAP);
        }

        @Test
        void keepsBuffersAsTheHostHasChosen() {
            Taken neighbour = Taken.from("11:10", "12:00").buffered(10, 0);
            assertThat(Occupancy.obstacle(
                            candidate.buffered(0, 10).allocation(),
                            List.of(neighbour.allocation()),
                            BufferRule.MAX,
                            at("08:00")))
                    .isEmpty();
        }
    }

    @Nested
    class AHold {

        private final Taken hold = there.heldUntil("09:00");

        @Test
        void holdsTheTime() {
            assertThat(ruleAt("08:59:59.999999", hold)).contains(Rule.HELD);
        }

        @Test
        void blocksNothingFromItsExpiryOn() {
            assertThat(ruleAt("09:00", hold)).isEmpty();
        }

        @Test
        void doesNotHideABookingThatIsInTheWayToo() {
            assertThat(ruleAt("08:00", hold, there)).contains(Rule.OVERLAP);
        }

        private Optional<Rule> ruleAt(String now, Taken... others) {
            return Occupancy.obstacle(candidate.allocation(), allocations(others), BufferRule.SUM, at(now))
                    .map(Obstacle::rule);
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
