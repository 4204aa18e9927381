package io.github.bookings4j.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** As many windows and single openings as there may be: each question looks at few of them, so it does not take minutes. */
class ManyWindowsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void withCapacitiesUnderOneOfManyMonthsHaveTheSmallestOfWhatIsThere() {
        OpeningHoursBuilder hours = OpeningHours.in("UTC")
                .once(OneOffHours.at(TimeRange.of(MONDAY, Duration.ofDays(400))).withCapacity(50));
        for (int i = 0; i < OpeningHours.MAX_WINDOWS_A_DAY; i++) {
            LocalTime start = LocalTime.MIDNIGHT.plusMinutes(14L * i);
            hours.open(new DayWindow(start, start.plusMinutes(7), Optional.of(1 + i)));
        }
        List<Slot> slots =
                engine(hours.build()).slots(query(TimeRange.of(MONDAY, Duration.ofDays(150)), Duration.ofMinutes(2)));
        assertThat(slots)
                .hasSize(150 * 24 * 60 - 1)
                .filteredOn(slot -> slot.start().isBefore(MONDAY.plus(Duration.ofMinutes(9))))
                .extracting(Slot::capacity)
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 50, 50);
    }

    /** Thousands of questions, each about one start; every date of years has a single opening. */
    @Test
    void ofOneDateEachAreAskedAboutStartByStart() {
        List<OneOffHours> openings = LongStream.range(0, OpeningHours.MAX_DATES)
                .mapToObj(
                        i -> OneOffHours.at(TimeRange.of(MONDAY.plus(Duration.ofDays(i - 5_000)), Duration.ofHours(2))))
                .toList();
        SlotsEngine engine = engine(OpeningHours.in("UTC")
                .closedOn(LocalDate.ofInstant(MONDAY, ZoneOffset.UTC).plusDays(1))
                .once(openings.toArray(OneOffHours[]::new))
                .build());
        long open = LongStream.range(0, 20 * 24 * 60)
                .filter(i -> engine.reason(query(TimeRange.of(MONDAY.plus(MINUTE.multipliedBy(i)), MINUTE), MINUTE))
                        .equals("no start of the grid"))
                .count();
        assertThat(open).isEqualTo(19 * 120);
    }

    private static SlotsEngine engine(OpeningHours hours) {
        return OpeningHoursSlotsEngine.of(Map.of("anna", hours)).grid(Grid.every(MINUTE));
    }

    private static EngineQuery query(TimeRange range, Duration duration) {
        Resource anna = Resource.of("anna", ZoneOffset.UTC);
        BookableService service = BookableService.service("class")
                .offeredBy(List.of(anna))
                .capacity(Capacity.seats(200))
                .build();
        return new EngineQuery(
                Tenant.none(), service, List.of(anna), duration, Buffers.none(), range, Optional.empty());
    }
}
