package io.github.bookings4j.internal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.Allocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8, units: the smallest capacity present is the one that counts. */
class PoolCapacityTest {

    private static final Capacity FIVE = Capacity.units(5);
    private final Taken candidate = Taken.from("10:00", "12:00").units(1, FIVE);

    @Nested
    class TheCapacity {

        @Test
        void isTheSmallestPresent() {
            assertThat(use(
                            Taken.from("10:00", "12:00").units(1, Capacity.units(4)),
                            Taken.from("10:00", "12:00").units(1, Capacity.units(3))))
                    .extracting(PoolUse::capacity, PoolUse::left)
                    .containsExactly(3, 1);
        }

        @Test
        void ofOthersCountsOnlyWhileTheyArePresent() {
            assertThat(use(
                            Taken.from("10:00", "11:00").units(1, Capacity.units(2)),
                            Taken.from("11:00", "12:00").units(3, FIVE)))
                    .extracting(PoolUse::capacity, PoolUse::left)
                    .containsExactly(2, 1);
        }

        @Test
        void isForgottenOnlyWhenTheLastOfThatCapacityHasLeft() {
            assertThat(use(
                            Taken.from("10:00", "11:00").units(1, Capacity.units(3)),
                            Taken.from("10:00", "12:00").units(1, Capacity.units(3)),
                            Taken.from("11:00", "12:00").units(1, FIVE)))
                    .extracting(PoolUse::capacity, PoolUse::left)
                    .containsExactly(3, 1);
        }

        @Test
        void isForgottenOnceTheLastOfThatCapacityHasLeft() {
            assertThat(use(
                            Taken.from("10:00", "11:00").units(1, Capacity.units(3)),
                            Taken.from("10:00", "11:00").units(1, Capacity.units(3)),
                            Taken.from("11:00", "12:00").units(3, FIVE)))
                    .extracting(PoolUse::capacity, PoolUse::left)
                    .containsExactly(3, 1);
        }

        @Test
        void isTheFirstOfMomentsThatAreEquallyFull() {
            assertThat(use(
                            Taken.from("10:00", "11:00").units(3, FIVE),
                            Taken.from("11:00", "12:00").units(2, Capacity.units(4))))
                    .extracting(PoolUse::capacity, PoolUse::left)
                    .containsExactly(5, 2);
        }

        @Test
        void ofOneExcludesEverybody() {
            Taken alone = Taken.from("11:00", "12:00").units(1, Capacity.units(1));
            assertThat(use(alone).blockers()).containsExactly(alone.allocation());
        }
    }

    private PoolUse use(Taken... others) {
        return PoolUse.of(candidate.allocation(), allocations(others));
    }

    private static List<Allocation> allocations(Taken... others) {
        return Stream.of(others).map(Taken::allocation).toList();
    }
}
