package io.github.bookings4j.internal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R7: when two allocations on one resource are in each other's way. */
class OverlapTest {

    private static final Taken TEN_TO_ELEVEN = Taken.from("10:00", "11:00");

    @Nested
    class WithoutBuffers {

        @ParameterizedTest(name = "[{0}, {1}): {2}")
        @CsvSource(textBlock = """
                10:00, 11:00, true
                10:15, 10:45, true
                09:00, 12:00, true
                09:00, 10:00:00.000001, true
                10:59:59.999999, 12:00, true
                09:00, 10:00, false
                11:00, 12:00, false
                """)
        void rangesAreHalfOpen(String start, String end, boolean overlap) {
            assertThat(isBetween(TEN_TO_ELEVEN, Taken.from(start, end), BufferRule.SUM))
                    .isEqualTo(overlap);
            assertThat(isBetween(TEN_TO_ELEVEN, Taken.from(start, end), BufferRule.MAX))
                    .isEqualTo(overlap);
        }
    }

    @Nested
    class UnderTheSumOfBuffers {

        private final Taken before = TEN_TO_ELEVEN.buffered(0, 20);

        @Test
        void neighboursAreApartByBoth() {
            assertThat(isBetween(before, Taken.from("11:30", "12:00").buffered(10, 0), BufferRule.SUM))
                    .isFalse();
        }

        @Test
        void oneMinuteLessIsTooNear() {
            assertThat(isBetween(before, Taken.from("11:29", "12:00").buffered(10, 0), BufferRule.SUM))
                    .isTrue();
        }
    }

    @Nested
    class UnderTheLongerBuffer {

        private final Taken before = TEN_TO_ELEVEN.buffered(0, 20);

        @Test
        void buffersMayOverlapEachOther() {
            assertThat(isBetween(before, Taken.from("11:20", "12:00").buffered(10, 0), BufferRule.MAX))
                    .isFalse();
        }

        @Test
        void theEarlierOnesBufferKeepsTheLaterAppointmentAway() {
            assertThat(isBetween(before, Taken.from("11:19", "12:00").buffered(10, 0), BufferRule.MAX))
                    .isTrue();
        }

        @Test
        void theLaterOnesBufferKeepsTheEarlierAppointmentAway() {
            assertThat(isBetween(before, Taken.from("11:20", "12:00").buffered(21, 0), BufferRule.MAX))
                    .isTrue();
        }

        @Test
        void twoPoolsAreApartByBoth() {
            assertThat(isBetween(pool(before), pool(Taken.from("11:20", "12:00").buffered(10, 0)), BufferRule.MAX))
                    .isTrue();
        }

        @Test
        void aPoolAndAPrivateBookingAreApartByBoth() {
            assertThat(isBetween(before, pool(Taken.from("11:20", "12:00").buffered(10, 0)), BufferRule.MAX))
                    .isTrue();
        }

        private static Taken pool(Taken taken) {
            return taken.units(1, Capacity.units(3));
        }
    }

    @ParameterizedTest
    @EnumSource(Capacity.Kind.class)
    void onlyUnitsMakeAPool(Capacity.Kind kind) {
        Taken taken = TEN_TO_ELEVEN.units(1, new Capacity(kind, 1));
        assertThat(Overlap.isPool(taken.allocation())).isEqualTo(kind == Capacity.Kind.UNITS);
    }

    /** Both ways round, for it makes no difference who was there first. */
    private static boolean isBetween(Taken a, Taken b, BufferRule rule) {
        boolean there = Overlap.between(a.allocation(), b.allocation(), rule);
        assertThat(Overlap.between(b.allocation(), a.allocation(), rule)).isEqualTo(there);
        return there;
    }
}
