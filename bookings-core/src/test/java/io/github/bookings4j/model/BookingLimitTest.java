package io.github.bookings4j.model;

import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.BookingLimit.Scope;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R16: the periods of a limit, and which limits go together. */
class BookingLimitTest {

    @Nested
    class APeriod {

        @ParameterizedTest(name = "the {0} of {1} in {2}")
        @CsvSource(textBlock = """
                DAY,   2026-03-04T10:00:00Z, UTC,              2026-03-04T00:00:00Z, 2026-03-05T00:00:00Z
                DAY,   2026-03-04T12:00:00Z, Pacific/Auckland, 2026-03-04T11:00:00Z, 2026-03-05T11:00:00Z
                DAY,   2026-03-29T10:00:00Z, Europe/Berlin,    2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z
                DAY,   2026-10-25T10:00:00Z, Europe/Berlin,    2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z
                DAY,   2006-10-29T02:45:00Z, America/St_Johns, 2006-10-29T02:30:00Z, 2006-10-30T03:30:00Z
                WEEK,  2026-03-04T10:00:00Z, UTC,              2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z
                WEEK,  2026-03-02T00:00:00Z, UTC,              2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z
                WEEK,  2026-03-08T23:59:59Z, UTC,              2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z
                MONTH, 2026-02-28T23:00:00Z, UTC,              2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z
                MONTH, 2026-02-28T23:00:00Z, Europe/Berlin,    2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z
                YEAR,  2026-12-31T23:59:59Z, UTC,              2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z
                YEAR,  2026-12-31T23:00:00Z, Europe/Berlin,    2026-12-31T23:00:00Z, 2027-12-31T23:00:00Z
                """)
        void isLocal(Period period, Instant start, ZoneId zone, Instant from, Instant to) {
            assertThat(BookingLimit.of(period, 1).periodOf(start, zone)).isEqualTo(TimeRange.of(from, to));
        }
    }

    @Nested
    class TheLimitsOfAService {

        @Test
        void mayGrowWithThePeriod() {
            assertThat(haircut()
                            .limits(BookingLimit.of(Period.DAY, 2), BookingLimit.of(Period.WEEK, 2))
                            .build()
                            .limits())
                    .hasSize(2);
        }

        @Test
        void mayNotShrinkWithIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> haircut()
                            .limits(BookingLimit.of(Period.WEEK, 1), BookingLimit.of(Period.DAY, 2))
                            .build())
                    .withMessage("limits: 1 a WEEK must be at least the 2 a DAY of the same scope");
        }

        @Test
        void areComparedWithinOneScopeOnly() {
            assertThat(haircut()
                            .limits(
                                    BookingLimit.of(Period.DAY, 8).per(Scope.RESOURCE),
                                    BookingLimit.of(Period.YEAR, 1).per(Scope.CUSTOMER))
                            .build()
                            .limits())
                    .hasSize(2);
        }
    }

    @Test
    void isPerResourceAndServiceByDefault() {
        assertThat(BookingLimit.of(Period.DAY, 1).scope()).isEqualTo(Scope.RESOURCE_AND_SERVICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void theMaximumHasARange(int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingLimit.of(Period.DAY, max))
                .withMessage("limit.max: must be 1 to 1000000, was " + max);
    }
}
