package io.github.bookings4j.internal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.Allocation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8, units: what is left at the fullest moment. */
class PoolUseTest {

    private static final Capacity FIVE = Capacity.units(5);
    private final Taken candidate = Taken.from("10:00", "12:00").units(1, FIVE);

    @Nested
    class WhatIsLeft {

        @Test
        void isEverythingInAnEmptyPool() {
            assertThat(use()).isEqualTo(new PoolUse(5, 5, Set.of()));
        }

        @Test
        void isLessByTheUnitsInUse() {
            assertThat(use(Taken.from("10:00", "12:00").units(2, FIVE)).left()).isEqualTo(3);
        }

        @Test
        void isCountedAtTheFullestMomentAndNotInAll() {
            assertThat(use(
                                    Taken.from("10:00", "11:00").units(2, FIVE),
                                    Taken.from("11:00", "12:00").units(3, FIVE))
                            .left())
                    .isEqualTo(2);
        }

        @Test
        void isCountedWhereOthersOverlapEachOther() {
            assertThat(use(
                                    Taken.from("10:00", "11:01").units(2, FIVE),
                                    Taken.from("11:00", "12:00").units(3, FIVE))
                            .left())
                    .isZero();
        }

        @Test
        void isNotTouchedByWhoEndsAtTheStart() {
            assertThat(use(Taken.from("09:00", "10:00").units(4, FIVE)).left()).isEqualTo(5);
        }

        @Test
        void isNotTouchedByWhoStartsAtTheEnd() {
            assertThat(use(Taken.from("12:00", "13:00").units(4, FIVE)).left()).isEqualTo(5);
        }

        @Test
        void isNotTouchedByWhatHappensBeforeTheStart() {
            assertThat(use(
                                    Taken.from("08:00", "11:00").units(1, FIVE),
                                    Taken.from("08:00", "10:00").units(4, FIVE))
                            .left())
                    .isEqualTo(4);
        }

        @Test
        void isNotTouchedByWhatHappensAfterTheEnd() {
            assertThat(use(
                                    Taken.from("11:00", "14:00").units(1, FIVE),
                                    Taken.from("12:00", "14:00").units(4, FIVE))
                            .left())
                    .isEqualTo(4);
        }

        @Test
        void countsWhoEnclosesTheCandidate() {
            assertThat(use(Taken.from("08:00", "14:00").units(4, FIVE)).left()).isEqualTo(1);
        }

        @Test
        void countsBusyTimes() {
            assertThat(use(Taken.from("12:30", "13:00").units(4, FIVE).buffered(31, 0))
                            .left())
                    .isEqualTo(1);
        }

        @Test
        void mayBeNegativeWhereTheCapacityWasLoweredLater() {
            assertThat(PoolUse.of(
                                    candidate.units(1, Capacity.units(2)).allocation(),
                                    allocations(Taken.from("10:00", "12:00").units(4, FIVE)))
                            .left())
                    .isEqualTo(-2);
        }
    }

    @Nested
    class TheBlockers {

        private final Taken morning = Taken.from("10:00", "11:00").units(5, FIVE);
        private final Taken noon = Taken.from("11:00", "12:00").units(4, FIVE);

        @Test
        void areThoseOfTheMomentsAtWhichItDoesNotFit() {
            assertThat(use(morning, noon).blockers()).containsExactly(morning.allocation());
        }

        @Test
        void areNoneWhereItJustFits() {
            assertThat(use(noon).blockers()).isEmpty();
        }

        @Test
        void areAllPresentThen() {
            Taken small = Taken.from("11:00", "13:00").units(1, FIVE);
            assertThat(use(noon, small).blockers()).containsExactlyInAnyOrder(noon.allocation(), small.allocation());
        }
    }

    private PoolUse use(Taken... others) {
        return PoolUse.of(candidate.allocation(), allocations(others));
    }

    private static List<Allocation> allocations(Taken... others) {
        return Stream.of(others).map(Taken::allocation).toList();
    }
}
