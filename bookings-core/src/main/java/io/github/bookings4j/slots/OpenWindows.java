package io.github.bookings4j.slots;

import io.github.bookings4j.slots.WeekPlan.Days;
import io.github.bookings4j.slots.WeekPlan.Repeated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R26 and R27: which windows of some opening hours begin on which dates, as instants. A pure function of hours and dates, with
 * room to work in: for one question, by one thread.
 */
final class OpenWindows {

    /** How many dates before it may matter to a date: the evening before, and one more where a zone has skipped a date. */
    private static final int DATES_BEFORE = 2;

    private final OpeningHours hours;
    private final WallClock clock;
    private final WeekPlan week;
    private final Days valid;
    private final Windows found = new Windows();
    private final Spans ofDate = new Spans();
    private final Spans uncut = new Spans();
    private final Spans betweenBreaks = new Spans();

    OpenWindows(OpeningHours hours, WallClock clock) {
        this.hours = hours;
        this.clock = clock;
        this.week = new WeekPlan(hours.weekly());
        this.valid = Days.of(hours.validity());
    }

    /** All windows that reach into the range, and with each all others of its date; may be more. */
    Windows between(long from, long until) {
        List<OneOffHours> oneOffs = oneOffs(from, until);
        long first = clock.day(from) - DATES_BEFORE;
        if (!oneOffs.isEmpty()) {
            first = Math.min(first, clock.day(Micros.of(oneOffs.get(0).time().start())));
        }
        dates(first, clock.day(until) + 1, oneOffs);
        return found;
    }

    private void dates(long first, long last, List<OneOffHours> oneOffs) {
        Spans breaks = breaks(first - DATES_BEFORE, last + 1);
        Spans closed = closed(first, last + 1, true);
        Spans closedItself = closed(first, last + DATES_BEFORE + OneOffHours.LONGEST.toDays(), false);
        int next = 0;
        for (long day = first; day <= last; day++) {
            ofDate.clear();
            if (valid.include(day)) {
                regular(day, breaks, closed);
            }
            while (next < oneOffs.size() && dayOf(oneOffs.get(next)) <= day) {
                oneOff(oneOffs.get(next++), day, closedItself);
            }
            ofDate.mergeInto(found.all());
        }
    }

    /** What the date itself, a holiday or the week has. */
    private void regular(long day, Spans breaks, Spans closed) {
        uncut.clear();
        Optional<SpecialDay> special = special(day);
        if (special.isPresent()) {
            for (DayWindow window : special.get().windows()) {
                open(day, Repeated.of(window.start(), window.end(), window.capacity(), Days.ALL));
            }
        } else {
            for (Repeated window : week.windowsOn(day)) {
                open(day, window);
            }
        }
        ofDate.addCut(special.isPresent() ? uncut : withoutBreaks(breaks), closed);
    }

    private void open(long day, Repeated window) {
        if (window.dates().include(day)) {
            long start = clock.instant(day * Micros.DAY + window.start());
            long end = clock.instant(day * Micros.DAY + window.end());
            uncut.add(start, end);
            found.addCapacity(start, end, window.capacity());
        }
    }

    private void oneOff(OneOffHours each, long day, Spans closed) {
        if (valid.include(day)) {
            uncut.clear();
            long start = Micros.of(each.time().start());
            long end = Micros.of(each.time().end());
            uncut.add(start, end);
            ofDate.addCut(uncut, closed);
            found.addCapacity(start, end, each.capacity().orElse(0));
        }
    }

    private Spans withoutBreaks(Spans breaks) {
        if (breaks.size() == 0) {
            return uncut;
        }
        betweenBreaks.clear();
        betweenBreaks.addCut(uncut, breaks);
        return betweenBreaks;
    }

    /** The breaks that begin on dates on which the week holds. */
    private Spans breaks(long first, long last) {
        Spans breaks = new Spans();
        for (long day = first; week.hasBreaks() && day <= last; day++) {
            if (valid.include(day) && special(day).isEmpty()) {
                for (Repeated pause : week.breaksOn(day)) {
                    if (pause.dates().include(day)) {
                        breaks.add(
                                clock.instant(day * Micros.DAY + pause.start()),
                                clock.instant(day * Micros.DAY + pause.end()));
                    }
                }
            }
        }
        return breaks.merged();
    }

    /** The dates, as instants, on which nothing is open: the resource's own, and holidays if they count. */
    private Spans closed(long first, long last, boolean holidays) {
        Spans closed = new Spans();
        boolean none = hours.specialDays().isEmpty() && hours.holidays().days().isEmpty();
        for (long day = first; !none && day <= last; day++) {
            Optional<SpecialDay> special = holidays ? special(day) : own(day);
            if (special.isPresent() && special.get().windows().isEmpty()) {
                closed.add(clock.instant(day * Micros.DAY), clock.instant((day + 1) * Micros.DAY));
            }
        }
        return closed.merged();
    }

    /** A date of its own beats a holiday. */
    private Optional<SpecialDay> special(long day) {
        Optional<SpecialDay> own = own(day);
        if (own.isPresent() || hours.holidays().days().isEmpty()) {
            return own;
        }
        return SpecialDays.on(LocalDate.ofEpochDay(day), hours.holidays().days());
    }

    private Optional<SpecialDay> own(long day) {
        return hours.specialDays().isEmpty()
                ? Optional.empty()
                : SpecialDays.on(LocalDate.ofEpochDay(day), hours.specialDays());
    }

    /** By start; in a list by start those that reach into a range stand near its begin, for none is longer than 31 days. */
    private List<OneOffHours> oneOffs(long from, long until) {
        List<OneOffHours> near = new ArrayList<>();
        long earliest = from - Micros.of(OneOffHours.LONGEST) - 2 * Micros.DAY;
        for (OneOffHours each : hours.oneOffs()) {
            long start = Micros.of(each.time().start());
            if (start > until) {
                break;
            }
            if (start >= earliest) {
                near.add(each);
            }
        }
        return near;
    }

    private long dayOf(OneOffHours each) {
        return clock.day(Micros.of(each.time().start()));
    }
}
