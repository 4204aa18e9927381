package io.github.bookings4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
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

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;UNTIL=20260305,            4",
        "FREQ=DAILY;UNTIL=20260305T100000,     4",
        "FREQ=DAILY;UNTIL=20260305T095959,     3",
        // In UTC, where it is an hour earlier than on the wall clock.
        "FREQ=DAILY;UNTIL=20260305T090000Z,    4",
        "FREQ=DAILY;UNTIL=20260305T085959Z,    3",
        "'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4',    4",
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
