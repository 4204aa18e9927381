package io.github.bookings4j.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Weekly hours, looked up by day of the week. */
final class WeekPlan {

    private static final Repeated[] NONE = {};

    private final Repeated[][] windows = new Repeated[7][];
    private final Repeated[][] breaks = new Repeated[7][];
    private final boolean hasBreaks;

    /**
     * A window or break that comes again each week.
     *
     * @param start after midnight, in microseconds of the wall clock
     * @param end likewise, of the same midnight; may be on the next day
     * @param capacity of its own, or 0
     * @param dates on which it begins
     */
    record Repeated(long start, long end, int capacity, Days dates) {

        static Repeated of(LocalTime start, LocalTime end, Optional<Integer> capacity, Days dates) {
            long from = Micros.of(start);
            long until = Micros.of(end);
            return new Repeated(from, until > from ? until : until + Micros.DAY, capacity.orElse(0), dates);
        }
    }

    /**
     * Dates as days since 1970-01-01, both inclusive.
     *
     * @param first the first
     * @param last the last
     */
    record Days(long first, long last) {

        static final Days ALL = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

        static Days of(Validity validity) {
            return new Days(
                    validity.from().map(LocalDate::toEpochDay).orElse(ALL.first),
                    validity.until().map(LocalDate::toEpochDay).orElse(ALL.last));
        }

        boolean include(long day) {
            return first <= day && day <= last;
        }
    }

    WeekPlan(List<WeeklyHours> weekly) {
        Arrays.fill(windows, NONE);
        Arrays.fill(breaks, NONE);
        hasBreaks = weekly.stream().anyMatch(hours -> !hours.breaks().isEmpty());
        for (WeeklyHours hours : weekly) {
            Days dates = Days.of(hours.validity());
            for (DayOfWeek day : hours.days()) {
                for (DayWindow window : hours.windows()) {
                    add(windows, day, Repeated.of(window.start(), window.end(), window.capacity(), dates));
                }
                for (WeeklyHours.Break pause : hours.breaks()) {
                    add(breaks, day, Repeated.of(pause.start(), pause.end(), Optional.empty(), dates));
                }
            }
        }
    }

    Repeated[] windowsOn(long day) {
        return windows[indexOf(day)];
    }

    Repeated[] breaksOn(long day) {
        return breaks[indexOf(day)];
    }

    /** Whether there is one window a day at most, without breaks or a capacity of its own. */
    boolean isPlain() {
        return !hasBreaks
                && Arrays.stream(windows)
                        .allMatch(ofDay -> ofDay.length == 0 || (ofDay.length == 1 && ofDay[0].capacity() == 0));
    }

    boolean hasBreaks() {
        return hasBreaks;
    }

    private static void add(Repeated[][] lists, DayOfWeek day, Repeated one) {
        Repeated[] present = lists[day.getValue() - 1];
        Repeated[] more = Arrays.copyOf(present, present.length + 1);
        more[present.length] = one;
        lists[day.getValue() - 1] = more;
    }

    /** 1970-01-01 was a Thursday. */
    private static int indexOf(long day) {
        return (int) Math.floorMod(day + DayOfWeek.THURSDAY.getValue() - 1, 7L);
    }
}
