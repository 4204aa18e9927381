package io.github.bookings4j.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R26 to R28: the starts that opening hours and a grid offer. An hour with Anna, on Monday, 2 March 2026, unless it says otherwise. */
class OpeningHoursSlotsEngineTest {

    private static final LocalDate MON = LocalDate.of(2026, 3, 2);

    private final Map<String, OpeningHours> hours = new HashMap<>();
    private ZoneId zone = ZoneId.of("UTC");
    private Duration duration = Duration.ofHours(1);
    private Buffers buffers = Buffers.none();

    @Nested
    class TheGrid {

        @Test
        void isAQuarterOfAnHourUnlessItIsSaid() {
            anna("09:00", "10:30");
            assertThat(starts(engine())).containsExactly("09:00", "09:15", "09:30");
        }

        @Test
        void isCountedFromMidnightAndNotFromOpening() {
            anna("09:10", "12:00");
            assertThat(starts(engine().grid(Grid.every(Duration.ofMinutes(30)))))
                    .containsExactly("09:30", "10:00", "10:30", "11:00");
        }

        @Test
        void beginsAnewAtMidnightWhereStepsDoNotFillTheDay() {
            anna("00:00", "03:00");
            assertThat(starts(engine().grid(Grid.every(Duration.ofMinutes(70))), MON.plusDays(1)))
                    .containsExactly("00:00", "01:10");
        }

        @Test
        void isCountedFromTheStartOfEachWindowIfItIsAnchoredThere() {
            hours("anna", utc().open("09:10", "11:10").open("14:05", "15:05"));
            assertThat(starts(engine().grid(Grid.everyFromWindowStart(Duration.ofMinutes(30)))))
                    .containsExactly("09:10", "09:40", "10:10", "14:05");
        }

        @Test
        void ofOneAppointmentAfterTheOtherHasStepsOfDurationAndBuffers() {
            anna("09:00", "12:30");
            buffers = Buffers.of(Duration.ofMinutes(5), Duration.ofMinutes(10));
            assertThat(starts(engine().grid(Grid.backToBack()))).containsExactly("09:00", "10:15", "11:30");
        }

        @Test
        void ofFixedStartsHasThoseThatAreOpen() {
            anna("09:00", "17:00");
            assertThat(starts(engine().grid(Grid.at("16:30", "08:00", "13:15", "09:00"))))
                    .containsExactly("09:00", "13:15");
        }

        @Test
        void mayBeAnotherForEachService() {
            anna("09:00", "11:00");
            SlotsEngine engine = engine().grid(service -> Grid.every(service.duration()));
            assertThat(starts(engine)).containsExactly("09:00", "10:00");
        }

        @Test
        void doesNotDependOnWhereTheQuestionBegins() {
            anna("09:00", "17:00");
            SlotsEngine engine = engine().grid(Grid.everyFromWindowStart(Duration.ofMinutes(40)));
            assertThat(starts(engine, between("10:05", "12:30"))).containsExactly("10:20", "11:00");
        }

        @Test
        void mayHaveStepsOfSeveralDaysFromTheStartOfALongWindow() {
            TimeRange stays = TimeRange.of(at("15:00"), Duration.ofDays(7));
            hours("anna", utc().once(OneOffHours.at(stays)));
            duration = Duration.ofDays(2);
            assertThat(engine().grid(Grid.everyFromWindowStart(Duration.ofDays(3)))
                            .slots(query(stays)))
                    .extracting(Slot::start)
                    .containsExactly(stays.start(), stays.start().plus(Duration.ofDays(3)));
        }

        @Test
        void hasNoStartInAGapAndBothWhereATimeComesTwice() {
            zone = ZoneId.of("Europe/Berlin");
            hours("anna", OpeningHours.in(zone).open(DayWindow.wholeDay()));
            SlotsEngine engine = engine().grid(Grid.at("02:30"));
            assertThat(starts(engine, LocalDate.of(2026, 3, 29))).isEmpty();
            assertThat(starts(engine, LocalDate.of(2026, 10, 25))).containsExactly("02:30", "02:30");
        }

        @Test
        void keepsToTheWallClockWhereMidnightItselfIsSkipped() {
            zone = ZoneId.of("America/Sao_Paulo");
            hours("anna", OpeningHours.in(zone).open("00:00", "03:00"));
            assertThat(starts(engine().grid(Grid.every(Duration.ofMinutes(40))), LocalDate.of(2018, 11, 4)))
                    .containsExactly("01:20", "02:00");
        }

        /** The whole date is a gap, so what would open then is later by a day. */
        @Test
        void isADayLaterForADateThatTheZoneHasSkipped() {
            zone = ZoneId.of("Pacific/Apia");
            hours("anna", OpeningHours.in(zone).openOn(LocalDate.of(2011, 12, 30), DayWindow.of("09:00", "10:00")));
            assertThat(engine().slots(query(day(LocalDate.of(2011, 12, 31)))))
                    .extracting(slot -> slot.start().atZone(zone).toLocalDateTime())
                    .containsExactly(LocalDateTime.parse("2011-12-31T09:00"));
        }

        @Test
        void isLocalAlsoWhereTheOffsetHasSeconds() {
            zone = ZoneId.of("Africa/Monrovia");
            hours("anna", OpeningHours.in(zone).open("09:00", "10:00"));
            assertThat(engine().slots(query(day(LocalDate.of(1971, 6, 1)))))
                    .extracting(Slot::start)
                    .containsExactly(Instant.parse("1971-06-01T09:44:30Z"));
        }
    }

    @Nested
    class ASlot {

        @Test
        void liesInsideOpenTimeToTheLastMinute() {
            anna("09:00", "10:14");
            assertThat(starts(engine())).containsExactly("09:00");
        }

        @Test
        void mayLieAcrossWindowsThatTouch() {
            hours("anna", utc().open("09:00", "09:30").open("09:30", "10:00"));
            assertThat(starts(engine())).containsExactly("09:00");
        }

        @Test
        void doesNotLieAcrossABreak() {
            hours("anna", utc().open("11:00", "14:00").breakAt("12:00", "13:00"));
            assertThat(starts(engine())).containsExactly("11:00", "13:00");
        }

        @Test
        void liesInsideTheQuestion() {
            anna("09:00", "17:00");
            assertThat(starts(engine(), between("09:50", "11:15"))).containsExactly("10:00", "10:15");
        }

        @Test
        void isAsLongAsAddOnsMakeIt() {
            anna("09:00", "11:00");
            duration = Duration.ofMinutes(105);
            assertThat(starts(engine())).containsExactly("09:00", "09:15");
        }

        @Test
        void mayHaveItsBuffersOutsideOfOpenTime() {
            anna("09:00", "10:00");
            buffers = Buffers.of(Duration.ofMinutes(30), Duration.ofMinutes(30));
            assertThat(starts(engine())).containsExactly("09:00");
        }

        @Test
        void hasItsBuffersInsideIfTheyMustFit() {
            anna("09:00", "11:00");
            buffers = Buffers.of(Duration.ofMinutes(15), Duration.ofMinutes(30));
            assertThat(starts(engine().buffersMustFit(true))).containsExactly("09:15", "09:30");
        }

        @Test
        void needsEveryResourceToBeOpen() {
            anna("09:00", "12:00");
            hours("room", utc().open("10:30", "17:00"));
            assertThat(starts(engine(), query(day(MON), "anna", "room"))).containsExactly("10:30", "10:45", "11:00");
        }

        @Test
        void startsOnTheGridOfTheProviderWhateverElseItNeeds() {
            zone = ZoneId.of("Asia/Kathmandu");
            hours("anna", OpeningHours.in(zone).open("09:00", "12:00"));
            hours("room", utc().open(DayWindow.wholeDay()));
            SlotsEngine hourly = engine().grid(Grid.every(Duration.ofHours(1)));
            assertThat(starts(hourly, query(day(MON), "anna", "room"))).containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void isNoneWhereAResourceHasNoHours() {
            anna("09:00", "12:00");
            assertThat(starts(engine(), query(day(MON), "anna", "room"))).isEmpty();
        }

        @Test
        void hasTheCapacityOfTheService() {
            anna("09:00", "10:00");
            assertThat(engine().slots(query(day(MON))))
                    .extracting(Slot::capacity)
                    .containsExactly(10);
        }

        @Test
        void hasTheCapacityOfItsWindowIfThatHasOne() {
            hours("anna", utc().open(DayWindow.of("09:00", "10:00").withCapacity(6)));
            assertThat(engine().slots(query(day(MON))))
                    .extracting(Slot::capacity)
                    .containsExactly(6);
        }

        @Test
        void hasTheSmallestCapacityOfTheWindowsThatItLiesIn() {
            hours(
                    "anna",
                    utc().open(DayWindow.of("09:00", "10:00").withCapacity(6))
                            .open(DayWindow.of("10:00", "12:00").withCapacity(4)));
            assertThat(engine().grid(Grid.every(Duration.ofMinutes(30))).slots(query(day(MON))))
                    .extracting(Slot::capacity)
                    .containsExactly(6, 4, 4, 4, 4);
        }
    }

    @Nested
    class AReason {

        @Test
        void isThatItIsClosedAndUntilWhen() {
            anna("09:00", "17:00");
            assertThat(reason("08:00")).isEqualTo("anna is closed until 09:00");
        }

        @Test
        void isThatItIsClosedForTheRestOfTheDay() {
            anna("09:00", "17:00");
            assertThat(reason("18:00")).isEqualTo("anna is closed");
        }

        @Test
        void isABreak() {
            hours("anna", utc().open("09:00", "17:00").breakAt("12:00", "13:00"));
            assertThat(reason("12:30")).isEqualTo("anna has a break until 13:00");
        }

        @Test
        void isTheNameOfAHoliday() {
            hours(
                    "anna",
                    utc().open("09:00", "17:00")
                            .holidays(HolidayCalendar.named("any").with(MON, "Independence Day")));
            assertThat(reason("10:00")).isEqualTo("anna is closed (Independence Day)");
        }

        @Test
        void isThatThereIsNotEnoughTimeBeforeClosing() {
            anna("09:00", "17:00");
            assertThat(reason("16:30")).isEqualTo("anna closes at 17:00");
        }

        @Test
        void isThatBuffersDoNotFit() {
            anna("09:00", "17:00");
            buffers = Buffers.of(Duration.ofMinutes(15), Duration.ZERO);
            assertThat(engine().buffersMustFit(true).reason(query(between("09:00", "10:00"))))
                    .isEqualTo("anna is not open for the buffers");
        }

        @Test
        void isTheGridWhereAllIsOpen() {
            anna("09:00", "17:00");
            assertThat(reason("10:01")).isEqualTo("no start of the grid");
        }

        @Test
        void isThatThereAreNoHours() {
            assertThat(reason("10:00")).isEqualTo("anna has no opening hours");
        }

        private String reason(String start) {
            return engine().reason(query(TimeRange.of(at(start), duration)));
        }
    }

    @Nested
    class Bounds {

        @Test
        void moreThan400DaysOfStartsAreRefused() {
            anna("09:00", "17:00");
            TimeRange range = TimeRange.of(
                    at("00:00"), Duration.ofDays(400).plus(duration).plusMinutes(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine().slots(query(range)))
                    .withMessageStartingWith("range: must be at most PT9600H longer than the appointment");
        }

        @Test
        void appointmentsOfLessThanAMinuteDoNotGoBackToBack() {
            anna("09:00", "17:00");
            duration = Duration.ofSeconds(59);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine().grid(Grid.backToBack()).slots(query(day(MON))))
                    .withMessageContaining("must be at least PT1M together, were PT59S");
        }

        @Test
        void aYearOfEveryMinuteIsAnswered() {
            anna("00:00", "00:00");
            duration = Duration.ofMinutes(1);
            TimeRange year = TimeRange.of(at("00:00"), Duration.ofDays(400));
            assertThat(engine().grid(Grid.every(Duration.ofMinutes(1))).slots(query(year)))
                    .hasSize(400 * 1_440);
        }

        @Test
        void aHundredWindowsADayWithCapacitiesOfTheirOwnAreAnswered() {
            OpeningHoursBuilder builder = utc();
            for (int i = 0; i < 100; i++) {
                LocalTime start = LocalTime.MIDNIGHT.plusMinutes(14L * i);
                builder.open(new DayWindow(start, start.plusMinutes(10), Optional.of(1 + i)));
            }
            hours("anna", builder);
            duration = Duration.ofMinutes(10);
            TimeRange year = TimeRange.of(at("00:00"), Duration.ofDays(400));
            assertThat(engine().grid(Grid.everyFromWindowStart(Duration.ofMinutes(10)))
                            .slots(query(year)))
                    .hasSize(400 * 100);
        }

        @Test
        void theLastDaysOfTimeAreAnswered() {
            anna("09:00", "11:00");
            TimeRange end = TimeRange.of(Instant.parse("9999-12-29T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));
            assertThat(engine().grid(Grid.every(Duration.ofHours(1))).slots(query(end)))
                    .hasSize(4);
        }
    }

    private OpeningHoursSlotsEngine engine() {
        return OpeningHoursSlotsEngine.of(hours);
    }

    private void anna(String start, String end) {
        hours("anna", utc().open(start, end));
    }

    private void hours(String resource, OpeningHoursBuilder of) {
        hours.put(resource, of.build());
    }

    private static OpeningHoursBuilder utc() {
        return OpeningHours.in("UTC");
    }

    private List<String> starts(SlotsEngine engine) {
        return starts(engine, MON);
    }

    private List<String> starts(SlotsEngine engine, LocalDate day) {
        return starts(engine, day(day));
    }

    private List<String> starts(SlotsEngine engine, TimeRange range) {
        return starts(engine, query(range));
    }

    private List<String> starts(SlotsEngine engine, EngineQuery query) {
        return engine.slots(query).stream()
                .map(slot -> slot.start().atZone(zone).toLocalTime().toString())
                .toList();
    }

    private EngineQuery query(TimeRange range) {
        return query(range, "anna");
    }

    private EngineQuery query(TimeRange range, String... resources) {
        List<Resource> all =
                List.of(resources).stream().map(id -> Resource.of(id, zone)).toList();
        BookableService service = BookableService.service("class")
                .lasting(Duration.ofHours(1))
                .capacity(Capacity.seats(10))
                .offeredBy(all)
                .build();
        return new EngineQuery(Tenant.none(), service, all, duration, buffers, range, Optional.empty());
    }

    private TimeRange day(LocalDate day) {
        return TimeRange.of(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private TimeRange between(String from, String until) {
        return TimeRange.of(at(from), at(until));
    }

    private Instant at(String time) {
        return MON.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
