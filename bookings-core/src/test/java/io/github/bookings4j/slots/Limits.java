package io.github.bookings4j.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What {@link Oracle} says of windows with a capacity of their own: each counts as long as it is open. */
final class Limits {

    /**
     * A window with a capacity, or what is left of it.
     *
     * @param time when it is open
     * @param capacity of its own
     */
    record Limit(TimeRange time, int capacity) {}

    private Limits() {}

    /** All that may reach into that time. */
    static List<Limit> of(OpeningHours hours, TimeRange around) {
        List<Limit> limits = new ArrayList<>();
        for (LocalDate date : Oracle.dates(hours, around)) {
            if (hours.validity().includes(date)) {
                ofDate(hours, date, limits);
            }
        }
        return limits;
    }

    /** Moment after moment: the smallest that is there, or the service's where there is none. */
    static int smallest(List<Limit> limits, TimeRange time, int ofService) {
        TreeSet<Instant> moments = new TreeSet<>(List.of(time.start()));
        List<Limit> near =
                limits.stream().filter(limit -> limit.time().overlaps(time)).toList();
        near.forEach(limit ->
                moments.addAll(List.of(limit.time().start(), limit.time().end())));
        return moments.stream()
                .filter(time::contains)
                .mapToInt(moment -> near.stream()
                        .filter(limit -> limit.time().contains(moment))
                        .mapToInt(Limit::capacity)
                        .min()
                        .orElse(ofService))
                .min()
                .orElseThrow();
    }

    private static void ofDate(OpeningHours hours, LocalDate date, List<Limit> limits) {
        List<TimeRange> closed = Oracle.closed(hours, date, true);
        Optional<SpecialDay> special = Oracle.special(hours, date);
        if (special.isPresent()) {
            add(special.get().windows(), hours, date, closed, limits);
        } else {
            List<TimeRange> cuts = new ArrayList<>(closed);
            cuts.addAll(Oracle.breaks(hours, date));
            for (WeeklyHours weekly : hours.weekly()) {
                if (weekly.days().contains(date.getDayOfWeek())
                        && weekly.validity().includes(date)) {
                    add(weekly.windows(), hours, date, cuts, limits);
                }
            }
        }
        for (OneOffHours each : hours.oneOffs()) {
            if (each.time().start().atZone(hours.zone()).toLocalDate().equals(date)) {
                add(List.of(each.time()), each.capacity(), Oracle.closed(hours, date, false), limits);
            }
        }
    }

    private static void add(
            List<DayWindow> windows, OpeningHours hours, LocalDate date, List<TimeRange> cuts, List<Limit> limits) {
        for (DayWindow window : windows) {
            List<TimeRange> resolved = Oracle.resolved(date, window.start(), window.end(), hours.zone());
            add(resolved, window.capacity(), cuts, limits);
        }
    }

    private static void add(
            List<TimeRange> times, Optional<Integer> capacity, List<TimeRange> cuts, List<Limit> limits) {
        capacity.ifPresent(size -> Oracle.without(times, cuts).forEach(time -> limits.add(new Limit(time, size))));
    }
}
