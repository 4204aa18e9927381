package io.github.bookings4j.slots;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R19: what cannot be used is refused at once, with the field and its range. */
class UnusableHoursTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final SlotQueryBuilder HAIRCUT = SlotQuery.forService("haircut");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void isRefused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "zone: must be a zone such as Europe/Lisbon, was Mars/Olympus",
                        () -> OpeningHours.in("Mars/Olympus")),
                refusal("window.start: must be a time such as 09:00, was 9", () -> DayWindow.of("9", "17:00")),
                refusal("windows.size: must be 0 to 100, was 10000", () -> WeeklyHours.open(windows(10_000))),
                refusal(
                        "windows.size: must be 0 to 100, was 10000",
                        () -> new SpecialDay(DATE, windows(10_000), Optional.empty())),
                refusal("windows on MONDAY: must be 0 to 100, was 101", () -> {
                    OpeningHoursBuilder hours = OpeningHours.in("UTC");
                    windows(101).forEach(hours::open);
                    hours.build();
                }),
                refusal(
                        "weekly.size: must be 0 to 200, was 201",
                        () -> new OpeningHours(
                                ZoneOffset.UTC,
                                Collections.nCopies(201, WeeklyHours.breaks(List.of())),
                                List.of(),
                                HolidayCalendar.none(),
                                List.of(),
                                Validity.always())),
                refusal(
                        "days.size: must be 1 to 7, was 0",
                        () -> new WeeklyHours(Set.of(), List.of(), List.of(), Validity.always())),
                refusal(
                        "specialDays: must not have a date twice, had 2026-03-02",
                        () -> OpeningHours.in("UTC")
                                .closedOn(DATE)
                                .closedOn(DATE)
                                .build()),
                refusal("specialDays.size: must be 0 to 10000, was 10001", () -> {
                    OpeningHoursBuilder hours = OpeningHours.in("UTC");
                    IntStream.range(0, 10_001).forEach(i -> hours.closedOn(DATE.plusDays(i)));
                    hours.build();
                }),
                refusal("windows.size: must be 1 to 100, was 0", () -> SpecialDay.open(DATE)),
                refusal(
                        "capacity: must be 1 to 1000000, was 0",
                        () -> DayWindow.of("09:00", "17:00").withCapacity(0)),
                refusal(
                        "oneOff.time: must be at most PT9600H, was PT9601H",
                        () -> OneOffHours.at(TimeRange.of(NOW, Duration.ofHours(9_601)))),
                refusal(
                        "validity.until: must not be before 2026-03-02, was 2026-03-01",
                        () -> Validity.between(DATE, DATE.minusDays(1))),
                refusal(
                        "range: must be at most PT960000H",
                        () -> OpeningHours.in("UTC").build().openTimes(TimeRange.of(NOW, Duration.ofDays(40_001)))),
                refusal("grid.step: must be PT1M to PT24H, was PT0.000000001S", () -> Grid.every(Duration.ofNanos(1))),
                refusal(
                        "grid.step: must be PT1M to PT24H, was PT24H0.000001S",
                        () -> Grid.every(Duration.ofDays(1).plusNanos(1_000))),
                refusal(
                        "grid.step: must be PT1M to PT9600H, was PT9600H0.000001S",
                        () -> Grid.everyFromWindowStart(Duration.ofDays(400).plusNanos(1_000))),
                refusal("grid.times.size: must be 1 to 1440, was 0", Grid::at),
                refusal("grid.time: must be a time such as 09:00, was noon", () -> Grid.at("noon")),
                refusal(
                        "range: must be at most PT9600H, was PT876576H",
                        () -> SlotQuery.forService("haircut").between(NOW, NOW.plus(Duration.ofDays(36_524)))),
                refusal(
                        "range: must lie in [1901-01-01T00:00:00Z, 9998-12-31T00:00:00Z)",
                        () -> HAIRCUT.between(Instant.parse("9999-01-01T00:00:00Z"), LATEST)),
                refusal("range: must lie in [1901-01-01T00:00:00Z", () -> HAIRCUT.in(TimeRange.of(EARLIEST, DAY))),
                refusal("end: must be 1900-01-01T00:00:00Z to", () -> HAIRCUT.between(NOW, Instant.MAX)),
                refusal("start: must be 1900-01-01T00:00:00Z to", () -> HAIRCUT.between(Instant.MIN, NOW)),
                refusal("end: must be after start", () -> HAIRCUT.between(NOW, NOW)),
                refusal("day.year: must be 1901 to 9998, was 999999999", () -> HAIRCUT.on(LocalDate.MAX, UTC)),
                refusal(
                        "day: must be one that there is in Pacific/Apia, was 2011-12-30",
                        () -> HAIRCUT.on(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"))),
                refusal(
                        "candidates.size: must be 0 to 100, was 101",
                        () -> SlotQuery.forService("haircut")
                                .anyProvider(IntStream.range(0, 101)
                                        .mapToObj(i -> "stylist-" + i)
                                        .toArray(String[]::new))
                                .in(TimeRange.of(NOW, DAY))),
                refusal(
                        "addOns.size: must be 0 to 100, was 101",
                        () -> SlotQuery.forService("haircut")
                                .addOns(Collections.nCopies(101, "beard"))
                                .in(TimeRange.of(NOW, DAY))),
                refusal(
                        "partySize: must be 1 to 1000000, was 0",
                        () -> SlotQuery.forService("haircut").partySize(0).in(TimeRange.of(NOW, DAY))),
                refusal(
                        "units: must be 1 to 1000000, was 1000001",
                        () -> SlotQuery.forService("haircut").units(1_000_001).in(TimeRange.of(NOW, DAY))),
                refusal(
                        "partySize: must not be given for",
                        () -> moved().partySize(2).in(TimeRange.of(NOW, DAY))),
                refusal("units: must not be given for", () -> moved().units(2).in(TimeRange.of(NOW, DAY))),
                refusal(
                        "customer: must not be given for",
                        () -> moved().customer(Customer.of("c-1")).in(TimeRange.of(NOW, DAY))),
                refusal(
                        "slot.capacity: must be 1 to 1000000, was 0",
                        () -> new Slot(List.of(ResourceSet.of("anna")), NOW, NOW.plusSeconds(60), 0, 0)),
                refusal("slot: must have a candidate", () -> new Slot(List.of(), NOW, NOW.plusSeconds(60), 1, 1)),
                refusal("grid.step: must be PT1M to PT24H", () -> Grid.every(Duration.ofSeconds(Long.MAX_VALUE))),
                refusal("grid.step: must be PT1M to PT24H", () -> Grid.every(Duration.ofMinutes(-30))),
                refusal(
                        "service: must be given",
                        () -> new SlotQuery(
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                TimeRange.of(NOW, Duration.ofDays(1)),
                                Optional.empty(),
                                1,
                                1,
                                Customer.none(),
                                By.system())));
    }

    private static SlotQueryBuilder moved() {
        return SlotQuery.forRescheduling(new BookingId(new UUID(0, 1)));
    }

    private static Arguments refusal(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    private static List<DayWindow> windows(int count) {
        List<DayWindow> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalTime start = LocalTime.MIDNIGHT.plusSeconds(2L * i);
            windows.add(DayWindow.of(start, start.plusSeconds(1)));
        }
        return windows;
    }
}
