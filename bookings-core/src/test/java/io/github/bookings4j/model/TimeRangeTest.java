package io.github.bookings4j.model;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {

    private static final TimeRange TEN_TO_ELEVEN = between("10:00", "11:00");

    @Nested
    class Overlapping {

        @ParameterizedTest(name = "[{0}, {1}): {2}")
        @CsvSource(textBlock = """
                10:00, 11:00, true
                10:15, 10:45, true
                09:00, 12:00, true
                09:00, 10:01, true
                10:59, 12:00, true
                09:00, 10:00, false
                11:00, 12:00, false
                """)
        void isSharingAnInstant(String start, String end, boolean overlaps) {
            assertThat(TEN_TO_ELEVEN.overlaps(between(start, end))).isEqualTo(overlaps);
            assertThat(between(start, end).overlaps(TEN_TO_ELEVEN)).isEqualTo(overlaps);
        }
    }

    @Nested
    class Enclosing {

        @ParameterizedTest(name = "[{0}, {1}): {2}")
        @CsvSource(textBlock = """
                10:00, 11:00, true
                10:15, 10:45, true
                09:59, 10:30, false
                10:30, 11:01, false
                """)
        void isHoldingTheWholeOther(String start, String end, boolean encloses) {
            assertThat(TEN_TO_ELEVEN.encloses(between(start, end))).isEqualTo(encloses);
        }
    }

    @Nested
    class Containing {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(textBlock = """
                09:59:59.999999, false
                10:00, true
                10:59:59.999999, true
                11:00, false
                """)
        void isHalfOpen(String instant, boolean contains) {
            assertThat(TEN_TO_ELEVEN.contains(at(instant))).isEqualTo(contains);
        }
    }

    @Nested
    class Making {

        @Test
        void truncatesToMicroseconds() {
            TimeRange range = TimeRange.of(at("10:00:00.000001999"), at("11:00:00.000001999"));
            assertThat(range).isEqualTo(between("10:00:00.000001", "11:00:00.000001"));
        }

        @Test
        void isPossibleWithADuration() {
            assertThat(TimeRange.of(at("10:00"), Duration.ofHours(1))).isEqualTo(TEN_TO_ELEVEN);
        }

        @Test
        void needsAnEndAfterTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> between("10:00", "10:00"))
                    .withMessage("end: must be after start 2026-03-02T10:00:00Z, was 2026-03-02T10:00:00Z");
        }

        @Test
        void needsAnEndAfterTheStartInMicroseconds() {
            assertThatIllegalArgumentException().isThrownBy(() -> between("10:00", "10:00:00.000000999"));
        }

        @Test
        void reachesFrom1900To9999() {
            Instant first = Instant.parse("1900-01-01T00:00:00Z");
            Instant last = Instant.parse("9999-12-31T00:00:00Z");
            assertThat(TimeRange.of(first, last).start()).isEqualTo(first);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeRange.of(first.minusNanos(1), last))
                    .withMessage("start: must be %s to %s, was %s", first, last, first.minusNanos(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeRange.of(first, last.plusNanos(1)))
                    .withMessageStartingWith("end: must be");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE / 1_000, -1, 0, 40_000_000_000_000L, Long.MAX_VALUE})
    void anAbsurdDurationIsUnusable(long seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.of(at("10:00"), Duration.ofSeconds(seconds)));
    }

    @Test
    void lastsFromStartToEnd() {
        assertThat(TEN_TO_ELEVEN.duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void isWidenedByBuffers() {
        Buffers buffers = Buffers.of(Duration.ofMinutes(5), Duration.ofMinutes(10));
        assertThat(TEN_TO_ELEVEN.widenedBy(buffers)).isEqualTo(between("09:55", "11:10"));
    }

    @Test
    void isWrittenAsAHalfOpenInterval() {
        assertThat(TEN_TO_ELEVEN).hasToString("[2026-03-02T10:00:00Z, 2026-03-02T11:00:00Z)");
    }
}
