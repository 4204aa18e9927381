package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.HolidayCalendar;
import io.github.bookings4j.slots.OneOffHours;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursBuilder;
import io.github.bookings4j.slots.Validity;
import io.github.bookings4j.slots.WeeklyHours;
import io.github.bookings4j.testkit.random.Dice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Opening hours and grids by chance, mostly open.
 *
 * @param dice throws
 * @param today special days are near it
 */
record RandomHours(Dice dice, LocalDate today) {

    /** In that zone; some windows have a capacity of their own. */
    OpeningHours in(ZoneId zone) {
        if (dice.chance(15)) {
            return OpeningHours.always(zone);
        }
        OpeningHoursBuilder hours = OpeningHours.in(zone);
        for (int i = dice.between(2, 5); i > 0; i--) {
            hours.open(window(), dice.someOf(List.of(DayOfWeek.values())).toArray(DayOfWeek[]::new));
        }
        if (dice.chance(50)) {
            hours.weekly(WeeklyHours.breaks(List.of(new WeeklyHours.Break(time(), time())))
                    .during(
                            dice.chance(80)
                                    ? Validity.always()
                                    : Validity.always().startingOn(today.plusDays(1))));
        }
        if (dice.chance(30)) {
            hours.closedOn(today.plusDays(dice.between(0, 3)));
        } else if (dice.chance(50)) {
            hours.openOn(today.plusDays(dice.between(0, 3)), window(), window());
        }
        if (dice.chance(20)) {
            hours.holidays(HolidayCalendar.named("holidays").with(today.plusDays(dice.between(0, 4)), "a holiday"));
        }
        if (dice.chance(30)) {
            hours.once(once(zone));
        }
        if (dice.chance(10)) {
            hours.validUntil(today.plusDays(dice.between(0, 4)));
        }
        return hours.build();
    }

    private OneOffHours once(ZoneId zone) {
        Instant start =
                today.plusDays(dice.between(-1, 3)).atTime(time()).atZone(zone).toInstant();
        OneOffHours once = OneOffHours.at(TimeRange.of(start, Duration.ofMinutes(5L * dice.between(6, 400))));
        return dice.chance(50) ? once.withCapacity(dice.between(1, 6)) : once;
    }

    Grid grid() {
        return dice.oneOf(
                Grid.every(Duration.ofMinutes(15)),
                Grid.every(Duration.ofMinutes(dice.oneOf(5, 20, 30, 45, 60))),
                Grid.everyFromWindowStart(Duration.ofMinutes(dice.oneOf(25, 40, 60))),
                Grid.backToBack(),
                Grid.at("08:00", "10:30", "13:15", "19:00", "23:50"));
    }

    private DayWindow window() {
        DayWindow window = dice.chance(20) ? DayWindow.wholeDay() : DayWindow.of(time(), time());
        return dice.chance(25) ? window.withCapacity(dice.between(1, 6)) : window;
    }

    private LocalTime time() {
        return LocalTime.of(dice.between(0, 23), dice.oneOf(0, 0, 0, 15, 30, 40));
    }
}
