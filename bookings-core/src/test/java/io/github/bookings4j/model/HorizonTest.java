package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R14: the last start that may be booked. Berlin's clocks go forward on 29 March 2026 and back on 25 October. */
class HorizonTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void withoutAHorizonEverythingGoes() {
        assertThat(latest(Horizon.none(), "2026-03-02T08:00:00Z", BERLIN)).isEqualTo("9999-12-31T00:00:00Z");
    }

    @Nested
    class ElapsedDays {

        @Test
        void areTwentyFourHoursEach() {
            assertThat(latest(Horizon.elapsedDays(2), "2026-03-02T08:00:00Z", BERLIN))
                    .isEqualTo("2026-03-04T08:00:00Z");
        }

        @Test
        void areTwentyFourHoursThoughTheClocksChange() {
            assertThat(latest(Horizon.elapsedDays(1), "2026-03-28T20:00:00Z", BERLIN))
                    .isEqualTo("2026-03-29T20:00:00Z");
        }

        @Test
        void ofZeroAreNowOnly() {
            assertThat(latest(Horizon.elapsedDays(0), "2026-03-02T08:00:00Z", BERLIN))
                    .isEqualTo("2026-03-02T08:00:00Z");
        }
    }

    @Nested
    class CalendarDays {

        @Test
        void lastUntilTheEndOfTheLastDay() {
            assertThat(latest(Horizon.calendarDays(1), "2026-03-02T08:00:00Z", BERLIN))
                    .isEqualTo("2026-03-03T22:59:59.999999Z");
        }

        @Test
        void ofZeroAreToday() {
            assertThat(latest(Horizon.calendarDays(0), "2026-03-02T08:00:00Z", BERLIN))
                    .isEqualTo("2026-03-02T22:59:59.999999Z");
        }

        @Test
        void beginWithTodayWhereTheResourceIs() {
            // It is the 3rd already in Auckland.
            assertThat(latest(Horizon.calendarDays(0), "2026-03-02T12:00:00Z", AUCKLAND))
                    .isEqualTo("2026-03-03T10:59:59.999999Z");
        }

        @Test
        void includeTheShortDayOfSpring() {
            assertThat(latest(Horizon.calendarDays(1), "2026-03-28T08:00:00Z", BERLIN))
                    .isEqualTo("2026-03-29T21:59:59.999999Z");
        }

        @Test
        void includeTheLongDayOfAutumn() {
            assertThat(latest(Horizon.calendarDays(1), "2026-10-24T08:00:00Z", BERLIN))
                    .isEqualTo("2026-10-25T22:59:59.999999Z");
        }

        @Test
        void endWhereADayHasNoMidnight() {
            // In Beirut 29 March 2026 begins at 01:00, for the clocks go forward at midnight.
            assertThat(latest(Horizon.calendarDays(0), "2026-03-28T08:00:00Z", ZoneId.of("Asia/Beirut")))
                    .isEqualTo("2026-03-28T21:59:59.999999Z");
        }
    }

    @Nested
    class BusinessDays {

        @ParameterizedTest(name = "{1} after {0} are until the end of {2}")
        @CsvSource(textBlock = """
                2026-03-02, 1, 2026-03-03
                2026-03-02, 4, 2026-03-06
                2026-03-02, 5, 2026-03-09
                2026-03-06, 1, 2026-03-09
                2026-03-07, 1, 2026-03-09
                2026-03-08, 1, 2026-03-09
                2026-03-02, 0, 2026-03-02
                2026-03-02, 10, 2026-03-16
                """)
        void areMondayToFriday(String today, int days, String last) {
            assertThat(latest(Horizon.businessDays(days), today + "T08:00:00Z", ZoneId.of("UTC")))
                    .isEqualTo(last + "T23:59:59.999999Z");
        }

        @Test
        void areThoseWhereTheResourceIs() {
            // Friday evening in Berlin is Saturday in Auckland.
            assertThat(latest(Horizon.businessDays(1), "2026-03-06T18:00:00Z", AUCKLAND))
                    .isEqualTo("2026-03-09T10:59:59.999999Z");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 36_601})
    void theDaysHaveARange(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Horizon.calendarDays(days))
                .withMessage("horizon.days: must be 0 to 36600, was " + days);
    }

    private static String latest(Horizon horizon, String now, ZoneId zone) {
        return horizon.latestStart(Instant.parse(now), zone).toString();
    }
}
