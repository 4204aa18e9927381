package io.github.bookings4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5545 3.3.10 on a wall clock. */
class RecurrenceTest {

    @Test
    void theTimeOfDayStaysAcrossAChangeOfTheClock() {
        assertThat(recurrence("2026-10-26T15:00", "America/Chicago", "FREQ=WEEKLY;COUNT=2")
                        .starts())
                .containsExactly(Instant.parse("2026-10-26T20:00:00Z"), Instant.parse("2026-11-02T21:00:00Z"));
    }

    @Test
    void aTimeThatIsSkippedMovesLaterAndTheNextComesBack() {
        assertThat(recurrence("2026-03-01T02:30", "America/New_York", "FREQ=WEEKLY;COUNT=3")
                        .starts())
                .containsExactly(
                        Instant.parse("2026-03-01T07:30:00Z"),
                        Instant.parse("2026-03-08T07:30:00Z"),
                        Instant.parse("2026-03-15T06:30:00Z"));
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsTaken() {
        assertThat(recurrence("2026-10-25T01:30", "America/New_York", "FREQ=WEEKLY;COUNT=2")
                        .starts())
                .last()
                .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    @Test
    void noStartComesTwice() {
        assertThat(recurrence("2026-03-08T02:30", "America/New_York", "FREQ=HOURLY;COUNT=2")
                        .starts())
                .containsExactly(Instant.parse("2026-03-08T07:30:00Z"));
    }

    @Test
    void startsAreInOrderAlsoWhereOneMovesPastTheNext() {
        assertThat(recurrence("2026-03-08T01:45", "America/New_York", "FREQ=MINUTELY;INTERVAL=45;COUNT=3")
                        .starts())
                .containsExactly(
                        Instant.parse("2026-03-08T06:45:00Z"),
                        Instant.parse("2026-03-08T07:15:00Z"),
                        Instant.parse("2026-03-08T07:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // 01:30 comes first at 05:30Z, and again an hour later.
        "2026-10-31T01:30, FREQ=DAILY;UNTIL=20261101T060000Z, 2",
        // 02:30 is skipped and moves to 07:30Z.
        "2026-03-07T02:30, FREQ=DAILY;UNTIL=20260308T070000Z, 1",
        "2026-03-07T02:30, FREQ=DAILY;UNTIL=20260308T073000Z, 2"
    })
    void anUntilInUtcIsAnInstantAlsoWhereTheClockChanges(String start, String rule, int count) {
        assertThat(recurrence(start, "America/New_York", rule).starts()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "1998-12-28T09:00, FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3,             2004-12-27, 2009-12-28",
        "1998-12-28T09:00, FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;UNTIL=20091231,      2004-12-27, 2009-12-28",
        "1998-01-01T09:00, FREQ=YEARLY;BYWEEKNO=-53;BYDAY=TH;COUNT=3,            2004-01-01, 2009-01-01",
        "2003-12-31T09:00, FREQ=YEARLY;BYWEEKNO=53;BYDAY=WE;WKST=SU;COUNT=3,     2008-12-31, 2014-12-31"
    })
    void aWeek53IsOnlyInYearsThatHaveOne(String start, String rule, LocalDate second, LocalDate third) {
        assertThat(recurrence(start, "UTC", rule).occurrences())
                .extracting(LocalDateTime::toLocalDate)
                .endsWith(second, third)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;UNTIL=20260305,            4",
        "FREQ=DAILY;UNTIL=20260305T100000,     4",
        "FREQ=DAILY;UNTIL=20260305T095959,     3",
        // In UTC, where it is an hour earlier than on the wall clock.
        "FREQ=DAILY;UNTIL=20260305T090000Z,    4",
        "FREQ=DAILY;UNTIL=20260305T085959Z,    3",
        "'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4',    4",
        "RRULE:FREQ=DAILY;COUNT=3,             3",
        "FREQ=YEARLY;COUNT=500,                500"
    })
    void aRuleEndsByCountOrUntil(String rule, int count) {
        assertThat(recurrence("2026-03-02T10:00", "Europe/Berlin", rule).starts())
                .hasSize(count);
    }

    @Test
    void exceptionsAreLeftOutAndStillCounted() {
        Recurrence recurrence = recurrence("2026-03-02T10:00", "UTC", "FREQ=DAILY;COUNT=3")
                .without(LocalDateTime.parse("2026-03-03T10:00"));
        assertThat(recurrence.occurrences())
                .containsExactly(LocalDateTime.parse("2026-03-02T10:00"), LocalDateTime.parse("2026-03-04T10:00"));
    }

    @Test
    void anExceptionHasToBeAnOccurrence() {
        Recurrence recurrence = recurrence("2026-03-02T10:00", "UTC", "FREQ=DAILY;COUNT=3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recurrence.without(LocalDateTime.parse("2026-03-03T10:30")))
                .withMessageContaining("2026-03-03T10:30");
    }

    @Test
    void aSplitLosesNothing() {
        Recurrence whole = recurrence("2026-03-02T10:00", "UTC", "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=12");
        Recurrence.Split split = whole.splitAt(5);
        assertThat(split.before().occurrences()).isEqualTo(whole.occurrences().subList(0, 5));
        assertThat(split.following().occurrences())
                .isEqualTo(whole.occurrences().subList(5, 12));
    }

    @Test
    void aSplitOfARuleWithUntilLosesNothing() {
        Recurrence whole = recurrence("2026-03-02T10:00", "UTC", "FREQ=DAILY;UNTIL=20260310");
        Recurrence.Split split = whole.splitAt(4);
        assertThat(split.before().starts()).hasSize(4);
        assertThat(split.following().starts())
                .hasSize(5)
                .isEqualTo(whole.starts().subList(4, 9));
    }

    @Test
    void aSplitKeepsExceptionsOnTheirSide() {
        Recurrence whole = recurrence("2026-03-02T10:00", "UTC", "FREQ=DAILY;COUNT=6")
                .without(LocalDateTime.parse("2026-03-03T10:00"), LocalDateTime.parse("2026-03-06T10:00"));
        Recurrence.Split split = whole.splitAt(2);
        assertThat(split.before().occurrences()).isEqualTo(whole.occurrences().subList(0, 2));
        assertThat(split.following().occurrences())
                .isEqualTo(whole.occurrences().subList(2, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void aSplitIsBetweenTwoOccurrences(int index) {
        Recurrence whole = recurrence("2026-03-02T10:00", "UTC", "FREQ=DAILY;COUNT=3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.splitAt(index))
                .withMessageContaining("1 to 2");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY,                               must end",
        "FREQ=DAILY;COUNT=501,                     500",
        "FREQ=SECONDLY;UNTIL=20991231,             500",
        "FREQ=SOMETIMES;COUNT=2,                   RFC 5545",
        "'',                                       RFC 5545",
        "FREQ=DAILY;COUNT=2;UNTIL=20301010,        RFC 5545",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31;COUNT=2, must have occurrences",
        "'FREQ=YEARLY;BYYEARDAY=-366,61;BYDAY=SU,MO;COUNT=9', must have occurrences",
        "FREQ=HOURLY;BYYEARDAY=-1;COUNT=2,         BYYEARDAY",
        "'FREQ=YEARLY;BYWEEKNO=20,53;BYDAY=MO;BYSETPOS=-1;COUNT=3', BYSETPOS",
        "FREQ=WEEKLY;BYDAY=WE;COUNT=2,             2026-03-04T10:00"
    })
    void aRuleThatCannotBeUsedSaysWhy(String rule, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recurrence("2026-03-02T10:00", "UTC", rule))
                .withMessageContaining(why);
    }

    @Test
    void aStartIsInWholeSeconds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recurrence("2026-03-02T10:00:00.5", "UTC", "FREQ=DAILY;COUNT=2"))
                .withMessageContaining("whole seconds");
    }

    private static Recurrence recurrence(String start, String zone, String rule) {
        return Recurrence.of(LocalDateTime.parse(start), ZoneId.of(zone), rule);
    }
}
