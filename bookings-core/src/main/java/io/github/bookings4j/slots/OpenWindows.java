package io.github.bookings4j.slots;

import io.github.bookings4j.slots.WeekPlan.Days;
import io.github.bookings4j.slots.WeekPlan.Repeated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

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
    private final OneOffs oneOffs;
    private final boolean hasSpecialDays;
    private final boolean plain;
    private final Windows found = new Windows();
    private final Spans ofDate = new Spans();
    private final Spans uncut = new Spans();
    private final Spans betweenBreaks = new Spans();
    private Spans closed = new Spans();
    private Spans closedItself = new Spans();

    OpenWindows(OpeningHours hours, WallClock clock) {
        this.hours = hours;
        this.clock = clock;
        this.week = new WeekPlan(hours.weekly());
        this.valid = Days.of(hours.validity());
        this.oneOffs = new OneOffs(hours.oneOffs(), clock);
        this.hasSpecialDays =
                !(hours.specialDays().isEmpty() && hours.holidays().days().isEmpty());
        this.plain = week.isPlain() && oneOffs.isEmpty() && !hasSpecialDays;
    }

    /** All windows that reach into the range, and with each all others of its date; may be more. */
    Windows between(long from, long until) {
        long first = clock.day(from) - DATES_BEFORE;
        long last = clock.day(until) + 1;
        SortedSet<Long> earlier = oneOffs.datesReaching(from).headSet(first);
        long since = earlier.isEmpty() ? first : earlier.first();
        closed = closed(since, last + 1, true);
        closedItself = oneOffs.isEmpty() ? closed : closed(since, last + 1, false);
        earlier.forEach(day -> dates(day, day));
        dates(first, last);
        return found.complete();
    }

    private void dates(long first, long last) {
        Spans breaks = breaks(first - DATES_BEFORE, last + 1);
        for (long day = first; day <= last; day++) {
            if (valid.include(day)) {
                date(day, breaks);
            }
        }
    }

    private void date(long day, Spans breaks) {
        if (plain) {
            plain(day);
        } else {
            ofDate.clear();
            regular(day, breaks);
            oneOffs.on(day).forEach(this::oneOff);
            ofDate.mergeInto(found.all());
        }
    }

    /** Mostly there is nothing but one window a day, and a year of days. */
    private void plain(long day) {
        for (Repeated window : week.windowsOn(day)) {
            if (window.dates().include(day)) {
                found.all().add(start(day, window), end(day, window));
            }
        }
    }

    private long start(long day, Repeated each) {
        return clock.instant(day * Micros.DAY + each.start());
    }

    private long end(long day, Repeated each) {
        return clock.instant(day * Micros.DAY + each.end());
    }

    /** What the date itself, a holiday or the week has. */
    private void regular(long day, Spans breaks) {
        uncut.clear();
        Optional<SpecialDay> special = special(day);
        if (special.isPresent()) {
            for (DayWindow window : special.get().windows()) {
                open(day, Repeated.of(window.start(), window.end(), window.capacity(), Days.ALL), new Spans());
            }
        } else {
            for (Repeated window : week.windowsOn(day)) {
                open(day, window, breaks);
            }
        }
        ofDate.addCut(special.isPresent() ? uncut : withoutBreaks(breaks), closed);
    }

    private void open(long day, Repeated window, Spans breaks) {
        if (window.dates().include(day)) {
            long start = start(day, window);
            long end = end(day, window);
            uncut.add(start, end);
            if (window.capacity() > 0) {
                Spans unbroken = new Spans();
                unbroken.add(start, end);
                Spans broken = new Spans();
                broken.addCut(unbroken, breaks);
                limit(broken, closed, window.capacity());
            }
        }
    }

    private void oneOff(OneOffHours each) {
        uncut.clear();
        uncut.add(Micros.of(each.time().start()), Micros.of(each.time().end()));
        ofDate.addCut(uncut, closedItself);
        each.capacity().ifPresent(capacity -> limit(uncut, closedItself, capacity));
    }

    /** A window's own capacity counts as long as the window is open. */
    private void limit(Spans spans, Spans cuts, int capacity) {
        Spans open = new Spans();
        open.addCut(spans, cuts);
        found.addCapacity(open, capacity);
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
                        breaks.add(start(day, pause), end(day, pause));
                    }
                }
            }
        }
        return breaks.merged();
    }

    /** The dates, as instants, on which nothing is open: the resource's own, and holidays if they count. */
    private Spans closed(long first, long last, boolean holidays) {
        Spans dates = new Spans();
        for (long day = first; hasSpecialDays && day <= last; day++) {
            Optional<SpecialDay> special = holidays ? special(day) : own(day);
            if (special.isPresent() && special.get().windows().isEmpty()) {
                dates.add(clock.instant(day * Micros.DAY), clock.instant((day + 1) * Micros.DAY));
            }
        }
        return dates.merged();
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
}
