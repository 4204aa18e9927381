package io.github.bookings4j.slots;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Opening hours and questions by chance, wholly determined by a seed; in any zone, and mostly where its clock changes. */
final class RandomHours {

    private static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    private static final Instant EARLIEST = Instant.parse("1925-01-01T00:00:00Z");

    private final SplittableRandom random;
    private final LocalDate about;
    private final ZoneId zone;

    RandomHours(long seed) {
        this.random = new SplittableRandom(seed);
        this.zone = ZoneId.of(oneOf(ZONES));
        Instant any = EARLIEST.plus(Duration.ofDays(random.nextInt(125 * 365)));
        Optional<ZoneOffsetTransition> change =
                Optional.ofNullable(zone.getRules().nextTransition(any));
        this.about = change.filter(each -> chance(80))
                .map(ZoneOffsetTransition::getInstant)
                .orElse(any)
                .atZone(zone)
                .toLocalDate();
    }

    OpeningHours hours() {
        OpeningHoursBuilder hours = OpeningHours.in(zone);
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            hours.weekly(weekly());
        }
        TreeMap<LocalDate, SpecialDay> special = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            SpecialDay day = new SpecialDay(date(), some(2, this::window), Optional.empty());
            special.put(day.date(), day);
        }
        hours.special(special.values().toArray(SpecialDay[]::new));
        if (chance(30)) {
            hours.holidays(HolidayCalendar.named("holidays").with(date(), "a holiday"));
        }
        some(chance(10) ? 12 : 2, this::oneOff).forEach(hours::once);
        if (chance(10)) {
            hours.validFrom(date());
        }
        if (chance(10)) {
            LocalDate last = date();
            hours.validUntil(
                    hours.build().validity().from().filter(last::isBefore).orElse(last));
        }
        return hours.build();
    }

    Grid grid() {
        return switch (random.nextInt(5)) {
            case 0 -> Grid.everyFromWindowStart(minutes(1, 400));
            case 1 -> Grid.backToBack();
            case 2 -> new Grid.FixedStarts(some(4, this::time).isEmpty() ? List.of(time()) : List.of(time(), time()));
            case 3 -> Grid.every(minutes(1, 1_440));
            default -> Grid.every(Duration.ofMinutes(oneOf(List.of(5, 10, 15, 20, 30, 45, 60))));
        };
    }

    /** About resources of these names, the first of them in the zone of the hours. */
    EngineQuery query(Map<String, OpeningHours> hours) {
        BookableService service = BookableService.service("service")
                .offeredBy(hours.entrySet().stream()
                        .map(each -> Resource.of(each.getKey(), each.getValue().zone()))
                        .toList())
                .capacity(Capacity.seats(5))
                .build();
        Instant from =
                about.minusDays(random.nextInt(3)).atTime(time()).atZone(zone).toInstant();
        return new EngineQuery(
                Tenant.none(),
                service,
                List.copyOf(service.resources()),
                chance(95) ? minutes(1, 120) : minutes(1_000, 6_000),
                chance(50) ? Buffers.none() : Buffers.of(minutes(0, 90), minutes(0, 90)),
                TimeRange.of(from, chance(80) ? minutes(1_000, 6_000) : minutes(1, 1_000)),
                Optional.empty());
    }

    /** A part of a range. */
    TimeRange partOf(TimeRange range) {
        long micros = Micros.of(range.duration());
        long start = random.nextLong(micros);
        long length = 1 + random.nextLong(micros - start);
        Instant from = range.start().plusNanos(start * 1_000);
        return TimeRange.of(from, from.plusNanos(length * 1_000));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private WeeklyHours weekly() {
        TreeSet<DayOfWeek> days = new TreeSet<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        List<WeeklyHours.Break> breaks = some(2, () -> new WeeklyHours.Break(time(), time()));
        Validity validity = chance(80) ? Validity.always() : Validity.always().startingOn(date());
        return new WeeklyHours(days, some(3, this::window), breaks, validity);
    }

    private DayWindow window() {
        DayWindow window = chance(15) ? DayWindow.wholeDay() : DayWindow.of(time(), time());
        return chance(35) ? window.withCapacity(random.nextInt(1, 10)) : window;
    }

    private OneOffHours oneOff() {
        Instant start = date().atTime(time()).atZone(zone).toInstant();
        OneOffHours once =
                OneOffHours.at(TimeRange.of(start, chance(80) ? minutes(1, 600) : minutes(1_000, 50 * 1_440)));
        return chance(35) ? once.withCapacity(random.nextInt(1, 10)) : once;
    }

    /** Often a full hour, so that windows touch and clocks change at their edges; seldom with seconds. */
    private LocalTime time() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> LocalTime.of(random.nextInt(24), 0);
            case 2 -> LocalTime.of(random.nextInt(24), 5 * random.nextInt(12));
            default -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
        };
    }

    private LocalDate date() {
        return about.plusDays(random.nextInt(9) - 4);
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(random.nextInt(least, most + 1));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }
}
