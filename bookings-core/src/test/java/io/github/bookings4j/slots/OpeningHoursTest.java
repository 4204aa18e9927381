package io.github.bookings4j.slots;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R26, R27: when opening hours are open. Monday is 2 March 2026. */
class OpeningHoursTest {

    private static final LocalDate MON = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE = MON.plusDays(1);

    @Nested
    class Weekly {

        @Test
        void aWindowIsOpenOnItsDaysOnly() {
            OpeningHours hours = utc().open("09:00", "17:00", MONDAY).build();
            assertThat(open(hours, MON, 8)).containsExactly("02T09:00-17:00", "09T09:00-17:00");
        }

        @Test
        void withoutDaysItIsEveryDay() {
            OpeningHours hours = utc().open("09:00", "17:00").build();
            assertThat(open(hours, MON, 2)).containsExactly("02T09:00-17:00", "03T09:00-17:00");
        }

        @Test
        void severalWindowsOfOneDayAreOpenOneByOne() {
            OpeningHours hours = utc().open("14:00", "18:00", MONDAY)
                    .open("09:00", "12:00", MONDAY)
                    .build();
            assertThat(open(hours, MON, 1)).containsExactly("02T09:00-12:00", "02T14:00-18:00");
        }

        @Test
        void windowsThatOverlapOrTouchAreOne() {
            OpeningHours hours = utc().open("09:00", "11:00", MONDAY)
                    .open("10:00", "12:00", MONDAY)
                    .open("12:00", "13:00", MONDAY)
                    .build();
            assertThat(open(hours, MON, 1)).containsExactly("02T09:00-13:00");
        }

        @Test
        void anEndThatIsNotAfterTheStartIsOnTheNextDay() {
            OpeningHours hours = utc().open("20:00", "02:00", MONDAY).build();
            assertThat(open(hours, MON, 2)).containsExactly("02T20:00-02:00");
        }

        @Test
        void fromMidnightToMidnightIsTheWholeDay() {
            OpeningHours hours = utc().open("00:00", "00:00", MONDAY, TUESDAY).build();
            assertThat(hours.openTimes(days(MON, 7))).containsExactly(days(MON, 2));
        }

        @Test
        void aSeasonIsOpenOnItsDatesOnly() {
            OpeningHours hours = utc().weekly(WeeklyHours.open(List.of(DayWindow.of("09:00", "17:00")))
                            .during(Validity.between(TUE, TUE.plusDays(1))))
                    .build();
            assertThat(open(hours, MON, 7)).containsExactly("03T09:00-17:00", "04T09:00-17:00");
        }

        @Test
        void theAnswerIsClippedToTheRange() {
            OpeningHours hours = utc().open("09:00", "17:00").build();
            TimeRange range = TimeRange.of(at(MON, "10:00"), at(MON, "11:00"));
            assertThat(hours.openTimes(range)).containsExactly(range);
        }
    }

    @Nested
    class Breaks {

        @Test
        void aBreakIsCutOut() {
            OpeningHours hours = utc().open("09:00", "17:00")
                    .breakAt("12:00", "13:00", MONDAY)
                    .build();
            assertThat(open(hours, MON, 2)).containsExactly("02T09:00-12:00", "02T13:00-17:00", "03T09:00-17:00");
        }

        @Test
        void aBreakAfterMidnightCutsWhatBeganTheEveningBefore() {
            OpeningHours hours = utc().open("20:00", "04:00", MONDAY)
                    .breakAt("01:00", "01:30", TUESDAY)
                    .build();
            assertThat(open(hours, MON, 2)).containsExactly("02T20:00-01:00", "03T01:30-04:00");
        }

        @Test
        void aBreakMayGoOverMidnight() {
            OpeningHours hours = utc().open("20:00", "04:00", MONDAY)
                    .breakAt("23:30", "00:30", MONDAY)
                    .build();
            assertThat(open(hours, MON, 2)).containsExactly("02T20:00-23:30", "03T00:30-04:00");
        }

        @Test
        void datesWithHoursOfTheirOwnHaveNone() {
            OpeningHours hours = utc().open("09:00", "17:00")
                    .breakAt("12:00", "13:00")
                    .openOn(MON, DayWindow.of("10:00", "14:00"))
                    .build();
            assertThat(open(hours, MON, 1)).containsExactly("02T10:00-14:00");
        }
    }

    @Nested
    class SpecialDates {

        @Test
        void aDateOfItsOwnReplacesTheWeek() {
            OpeningHours hours = utc().open("09:00", "17:00")
                    .openOn(MON, DayWindow.of("10:00", "12:00"), DayWindow.of("13:00", "15:00"))
                    .build();
            assertThat(open(hours, MON, 1)).containsExactly("02T10:00-12:00", "02T13:00-15:00");
        }

        @Test
        void aClosedDateIsClosed() {
            OpeningHours hours = utc().open("09:00", "17:00").closedOn(MON).build();
            assertThat(open(hours, MON, 2)).containsExactly("03T09:00-17:00");
        }

        @Test
        void aClosedDateCutsWhatBeganTheEveningBefore() {
            OpeningHours hours =
                    utc().open("20:00", "02:00", MONDAY).closedOn(TUE).build();
            assertThat(open(hours, MON, 2)).containsExactly("02T20:00-00:00");
        }

        @Test
        void hoursOfItsOwnDoNotCutWhatBeganTheEveningBefore() {
            OpeningHours hours = utc().open("20:00", "02:00", MONDAY)
                    .openOn(TUE, DayWindow.of("10:00", "11:00"))
                    .build();
            assertThat(open(hours, MON, 2)).containsExactly("02T20:00-02:00", "03T10:00-11:00");
        }

        @Test
        void aHolidayBeatsTheWeek() {
            OpeningHours hours =
                    utc().open("09:00", "17:00").holidays(holiday(MON)).build();
            assertThat(open(hours, MON, 2)).containsExactly("03T09:00-17:00");
        }

        @Test
        void aHolidayCutsWhatBeganTheEveningBefore() {
            OpeningHours hours =
                    utc().open("20:00", "02:00", MONDAY).holidays(holiday(TUE)).build();
            assertThat(open(hours, MON, 2)).containsExactly("02T20:00-00:00");
        }

        @Test
        void aDateOfItsOwnBeatsAHoliday() {
            OpeningHours hours = utc().openOn(MON, DayWindow.of("10:00", "12:00"))
                    .holidays(holiday(MON))
                    .build();
            assertThat(open(hours, MON, 1)).containsExactly("02T10:00-12:00");
        }

        @Test
        void aHolidayMayHaveShorterHours() {
            HolidayCalendar eve = HolidayCalendar.named("eve")
                    .with(SpecialDay.open(MON, DayWindow.of("09:00", "11:00")).named("eve"));
            OpeningHours hours = utc().open("09:00", "17:00").holidays(eve).build();
            assertThat(open(hours, MON, 1)).containsExactly("02T09:00-11:00");
        }
    }

    @Nested
    class Once {

        @Test
        void openTimeThatComesOnceIsAdded() {
            OpeningHours hours = utc().open("09:00", "10:00", MONDAY)
                    .openOnce(TimeRange.of(at(MON, "20:00"), at(TUE, "01:00")))
                    .build();
            assertThat(open(hours, MON, 2)).containsExactly("02T09:00-10:00", "02T20:00-01:00");
        }

        @Test
        void holidaysAndBreaksLeaveItAlone() {
            OpeningHours hours = utc().openOnce(TimeRange.of(at(MON, "09:00"), at(MON, "17:00")))
                    .breakAt("12:00", "13:00")
                    .holidays(holiday(MON))
                    .build();
            assertThat(open(hours, MON, 1)).containsExactly("02T09:00-17:00");
        }

        @Test
        void aClosedDateOfItsOwnCutsIt() {
            OpeningHours hours = utc().openOnce(TimeRange.of(at(MON, "20:00"), at(TUE.plusDays(1), "02:00")))
                    .closedOn(TUE)
                    .build();
            assertThat(open(hours, MON, 3)).containsExactly("02T20:00-00:00", "04T00:00-02:00");
        }

        @Test
        void itMayHaveBegunWeeksBefore() {
            TimeRange month = days(MON, 31);
            OpeningHours hours = utc().openOnce(month).build();
            TimeRange lastDay = days(MON.plusDays(30), 1);
            assertThat(hours.openTimes(lastDay)).containsExactly(lastDay);
        }
    }

    @Nested
    class Valid {

        @Test
        void nothingBeginsBeforeOrAfterwards() {
            OpeningHours hours =
                    utc().open("09:00", "17:00").validFrom(TUE).validUntil(TUE).build();
            assertThat(open(hours, MON, 3)).containsExactly("03T09:00-17:00");
        }

        @Test
        void whatBeganOnTheLastDateGoesOnPastMidnight() {
            OpeningHours hours = utc().open("20:00", "02:00").validUntil(MON).build();
            assertThat(open(hours, MON.minusDays(1), 4))
                    .contains("02T20:00-02:00")
                    .hasSize(3);
        }
    }

    /** R26, in zones whose clocks do strange things. */
    @Nested
    class WhereTheClockChanges {

        @Test
        void aTimeInTheGapIsLaterByTheGap() {
            OpeningHours hours = OpeningHours.in("America/New_York")
                    .open("02:30", "05:00", SUNDAY)
                    .build();
            assertThat(hours.openTimes(range("2026-03-08T05:00:00Z", "2026-03-08T20:00:00Z")))
                    .containsExactly(range("2026-03-08T07:30:00Z", "2026-03-08T09:00:00Z"));
        }

        @Test
        void aWindowInsideOfTheGapIsMovedByIt() {
            OpeningHours hours = OpeningHours.in("America/New_York")
                    .open("02:10", "02:50", SUNDAY)
                    .build();
            assertThat(hours.openTimes(range("2026-03-08T05:00:00Z", "2026-03-08T20:00:00Z")))
                    .containsExactly(range("2026-03-08T07:10:00Z", "2026-03-08T07:50:00Z"));
        }

        @Test
        void aWindowThatComesOutAsEmptyIsNone() {
            OpeningHours hours = OpeningHours.in("America/New_York")
                    .open("02:30", "03:00", SUNDAY)
                    .build();
            assertThat(hours.openTimes(range("2026-03-08T05:00:00Z", "2026-03-08T20:00:00Z")))
                    .isEmpty();
        }

        @Test
        void ofATimeThatComesTwiceTheFirstIsMeant() {
            OpeningHours hours = OpeningHours.in("America/New_York")
                    .open("01:30", "06:30", SUNDAY)
                    .build();
            assertThat(hours.openTimes(range("2025-11-02T04:00:00Z", "2025-11-02T15:00:00Z")))
                    .containsExactly(range("2025-11-02T05:30:00Z", "2025-11-02T11:30:00Z"));
        }

        @Test
        void aNightIntoADateThatWasSkippedGoesOnIntoTheNextOne() {
            // Samoa had no 30 December 2011: Thursday's 02:00 of the next day is Saturday's.
            OpeningHours hours = OpeningHours.in("Pacific/Apia")
                    .open("20:00", "02:00", DayOfWeek.THURSDAY)
                    .build();
            assertThat(hours.openTimes(range("2011-12-30T10:00:00Z", "2012-01-01T00:00:00Z")))
                    .containsExactly(range("2011-12-30T10:00:00Z", "2011-12-30T12:00:00Z"));
        }

        @Test
        void theWindowsOfADateThatWasSkippedAreLaterByADay() {
            OpeningHours hours = OpeningHours.in("Pacific/Apia")
                    .open("09:00", "10:00", FRIDAY)
                    .build();
            assertThat(hours.openTimes(range("2011-12-29T10:00:00Z", "2012-01-01T00:00:00Z")))
                    .containsExactly(range("2011-12-30T19:00:00Z", "2011-12-30T20:00:00Z"));
            assertThat(SATURDAY)
                    .isEqualTo(Instant.parse("2011-12-30T19:00:00Z")
                            .atZone(ZoneId.of("Pacific/Apia"))
                            .getDayOfWeek());
        }
    }

    @Test
    void alwaysIsOpenDayAndNight() {
        TimeRange year = days(MON, 366);
        assertThat(OpeningHours.always(ZoneId.of("Pacific/Chatham")).openTimes(year))
                .containsExactly(year);
    }

    @Test
    void hoursAreBuiltOnFromOthers() {
        OpeningHours hours = utc().open("09:00", "17:00").build();
        assertThat(open(hours.toBuilder().closedOn(MON).build(), MON, 2)).containsExactly("03T09:00-17:00");
    }

    private static OpeningHoursBuilder utc() {
        return OpeningHours.in("UTC");
    }

    private static HolidayCalendar holiday(LocalDate date) {
        return HolidayCalendar.named("holidays").with(date, "a holiday");
    }

    private static Instant at(LocalDate date, String time) {
        return LocalDateTime.parse(date + "T" + time).atZone(ZoneId.of("UTC")).toInstant();
    }

    private static TimeRange days(LocalDate first, int count) {
        return TimeRange.of(at(first, "00:00"), Duration.ofDays(count));
    }

    private static TimeRange range(String start, String end) {
        return TimeRange.of(Instant.parse(start), Instant.parse(end));
    }

    /** As in 02T09:00-17:00: the day of the month, opening and closing. */
    private static List<String> open(OpeningHours hours, LocalDate first, int count) {
        return hours.openTimes(days(first, count)).stream()
                .map(each -> each.start().toString().substring(8, 16) + "-"
                        + each.end().toString().substring(11, 16))
                .toList();
    }
}
