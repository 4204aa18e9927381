package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.OneOffHours;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursBuilder;
import io.github.bookings4j.slots.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads opening hours: weekly ones, dates that differ, and open time that comes once. */
final class HoursReader {

    private HoursReader() {}

    static OpeningHours read(Fields given, ZoneId zone) {
        OpeningHoursBuilder hours = OpeningHours.in(zone);
        for (Value value : given.elements("weekly")) {
            Fields weekly = value.fields();
            DayOfWeek[] days = weekly.required("days").elements().stream()
                    .map(HoursReader::day)
                    .toArray(DayOfWeek[]::new);
            hours.open(
                    DayWindow.of(
                            weekly.required("start").wallTime(),
                            weekly.required("end").wallTime()),
                    days);
        }
        specialDays(given).forEach((date, windows) -> hours.special(new SpecialDay(date, windows, Optional.empty())));
        for (Value value : given.elements("windows")) {
            List<Value> pair = value.pair();
            hours.once(OneOffHours.at(
                    TimeRange.of(pair.get(0).instant(), pair.get(1).instant())));
        }
        return hours.build();
    }

    private static Map<LocalDate, List<DayWindow>> specialDays(Fields given) {
        Map<LocalDate, List<DayWindow>> days = new TreeMap<>();
        for (Value value : given.elements("overrides")) {
            Fields override = value.fields();
            List<DayWindow> windows =
                    days.computeIfAbsent(override.required("date").date(), any -> new ArrayList<>());
            for (Value hours : override.required("hours").elements()) {
                List<Value> pair = hours.pair();
                windows.add(DayWindow.of(pair.get(0).wallTime(), pair.get(1).wallTime()));
            }
        }
        return days;
    }

    /** The first letters of its English name. */
    private static DayOfWeek day(Value value) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> value.text().length() >= 3 && day.name().startsWith(value.text()))
                .findFirst()
                .orElseThrow(() -> value.unusable("a day of the week, such as MON"));
    }
}
