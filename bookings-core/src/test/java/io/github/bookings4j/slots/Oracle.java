package io.github.bookings4j.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** R26 to R28 said once more, as plainly as can be and as slowly as need be: every date, every step, every window is looked at. */
final class Oracle {

    /** More dates than any window, break or shift of a clock can reach over. */
    private static final int DATES_AROUND = 4;

    /** In days; longer ones are not asked about. */
    private static final int LONGEST_ONE_OFF = 50;

    private Oracle() {}

    /** The slots that an engine with these hours has to offer, with their capacities. */
    static List<Slot> slots(EngineQuery query, Map<String, OpeningHours> hours, Grid grid, boolean buffersInside) {
        List<Instant> starts = starts(query, hours, grid, buffersInside);
        if (starts.isEmpty()) {
            return List.of();
        }
        List<List<Limits.Limit>> limits = query.resources().stream()
                .map(each -> Limits.of(hours.get(each.id()), query.range()))
                .toList();
        List<Slot> slots = new ArrayList<>();
        for (Instant start : starts) {
            TimeRange time = TimeRange.of(start, query.duration());
            int capacity = capacity(limits, time, query.service().capacity().size());
            slots.add(new Slot(List.of(query.resourceSet()), start, time.end(), capacity, capacity));
        }
        return slots;
    }

    private static List<Instant> starts(
            EngineQuery query, Map<String, OpeningHours> hours, Grid grid, boolean buffersInside) {
        TreeSet<Instant> starts = new TreeSet<>();
        if (!query.resources().stream().allMatch(each -> hours.containsKey(each.id()))) {
            return List.of();
        }
        List<List<TimeRange>> open = query.resources().stream()
                .map(each -> open(hours.get(each.id()), query.range().widenedBy(query.buffers())))
                .toList();
        for (Instant start : grid(query, hours.get(query.provider().id()), grid)) {
            TimeRange time = TimeRange.of(start, query.duration());
            TimeRange needed = buffersInside ? time.widenedBy(query.buffers()) : time;
            if (query.range().encloses(time)
                    && open.stream().allMatch(ofOne -> ofOne.stream().anyMatch(window -> window.encloses(needed)))) {
                starts.add(start);
            }
        }
        return List.copyOf(starts);
    }

    /** The smallest of the resources' that have one of their own at that time, or else the service's. */
    private static int capacity(List<List<Limits.Limit>> limits, TimeRange time, int ofService) {
        return limits.stream()
                .filter(ofOne -> ofOne.stream().anyMatch(limit -> limit.time().overlaps(time)))
                .mapToInt(ofOne -> Limits.smallest(ofOne, time, ofService))
                .min()
                .orElse(ofService);
    }

    /** When the resource is open, whatever overlaps or touches made one. */
    static List<TimeRange> open(OpeningHours hours, TimeRange around) {
        List<TimeRange> open = new ArrayList<>();
        for (LocalDate date : dates(hours, around)) {
            open.addAll(windows(hours, date));
        }
        return merged(open);
    }

    private static List<Instant> grid(EngineQuery query, OpeningHours hours, Grid grid) {
        List<Instant> starts = new ArrayList<>();
        for (LocalDate date : dates(hours, query.range())) {
            if (grid instanceof Grid.Steps steps && steps.anchor() == Grid.Anchor.LOCAL_MIDNIGHT) {
                LocalDateTime local = date.atStartOfDay();
                while (local.toLocalDate().equals(date)) {
                    starts.addAll(instants(local, hours.zone()));
                    local = local.plus(steps.step());
                }
            } else if (grid instanceof Grid.FixedStarts fixed) {
                for (LocalTime time : fixed.times()) {
                    starts.addAll(instants(date.atTime(time), hours.zone()));
                }
            } else {
                for (TimeRange window : windows(hours, date)) {
                    starts.addAll(stepsIn(window, step(grid, query)));
                }
            }
        }
        return starts;
    }

    private static Duration step(Grid grid, EngineQuery query) {
        return grid instanceof Grid.Steps steps
                ? steps.step()
                : query.duration()
                        .plus(query.buffers().before())
                        .plus(query.buffers().after());
    }

    private static List<Instant> stepsIn(TimeRange window, Duration step) {
        List<Instant> starts = new ArrayList<>();
        for (Instant start = window.start(); start.isBefore(window.end()); start = start.plus(step)) {
            starts.add(start);
        }
        return starts;
    }

    /** None in a gap, two where the time comes twice. */
    private static List<Instant> instants(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .toList();
    }

    /** The windows that begin on a date, each as large as can be among them. */
    private static List<TimeRange> windows(OpeningHours hours, LocalDate date) {
        if (!hours.validity().includes(date)) {
            return List.of();
        }
        Optional<SpecialDay> special = special(hours, date);
        List<TimeRange> windows = new ArrayList<>();
        if (special.isPresent()) {
            special.get()
                    .windows()
                    .forEach(window -> windows.addAll(resolved(date, window.start(), window.end(), hours.zone())));
        } else {
            windows.addAll(without(ofWeek(hours, date), breaks(hours, date)));
        }
        List<TimeRange> left = without(windows, closed(hours, date, true));
        for (OneOffHours each : hours.oneOffs()) {
            if (each.time().start().atZone(hours.zone()).toLocalDate().equals(date)) {
                left.addAll(without(List.of(each.time()), closed(hours, date, false)));
            }
        }
        return merged(left);
    }

    private static List<TimeRange> ofWeek(OpeningHours hours, LocalDate date) {
        List<TimeRange> windows = new ArrayList<>();
        for (WeeklyHours weekly : hours.weekly()) {
            if (weekly.days().contains(date.getDayOfWeek()) && weekly.validity().includes(date)) {
                weekly.windows()
                        .forEach(window -> windows.addAll(resolved(date, window.start(), window.end(), hours.zone())));
            }
        }
        return windows;
    }

    static List<TimeRange> breaks(OpeningHours hours, LocalDate around) {
        List<TimeRange> breaks = new ArrayList<>();
        for (int i = -DATES_AROUND; i <= DATES_AROUND; i++) {
            LocalDate date = around.plusDays(i);
            for (WeeklyHours weekly : hours.weekly()) {
                if (weekly.days().contains(date.getDayOfWeek())
                        && weekly.validity().includes(date)
                        && hours.validity().includes(date)
                        && special(hours, date).isEmpty()) {
                    weekly.breaks()
                            .forEach(pause -> breaks.addAll(resolved(date, pause.start(), pause.end(), hours.zone())));
                }
            }
        }
        return breaks;
    }

    static List<TimeRange> closed(OpeningHours hours, LocalDate from, boolean holidays) {
        List<TimeRange> closed = new ArrayList<>();
        for (int i = 0; i <= LONGEST_ONE_OFF + DATES_AROUND; i++) {
            LocalDate date = from.plusDays(i);
            Optional<SpecialDay> special = holidays ? special(hours, date) : named(hours.specialDays(), date);
            if (special.isPresent() && special.get().windows().isEmpty()) {
                closed.addAll(resolved(date, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, hours.zone()));
            }
        }
        return closed;
    }

    static Optional<SpecialDay> special(OpeningHours hours, LocalDate date) {
        return named(hours.specialDays(), date).or(() -> named(hours.holidays().days(), date));
    }

    private static Optional<SpecialDay> named(List<SpecialDay> days, LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    static List<TimeRange> resolved(LocalDate date, LocalTime start, LocalTime end, ZoneId zone) {
        LocalDate endDate = end.isAfter(start) ? date : date.plusDays(1);
        Instant from = date.atTime(start).atZone(zone).toInstant();
        Instant until = endDate.atTime(end).atZone(zone).toInstant();
        return from.isBefore(until) ? List.of(TimeRange.of(from, until)) : List.of();
    }

    static List<TimeRange> without(List<TimeRange> windows, List<TimeRange> cuts) {
        List<TimeRange> left = new ArrayList<>(windows);
        for (TimeRange cut : cuts) {
            List<TimeRange> next = new ArrayList<>();
            for (TimeRange window : left) {
                if (!window.overlaps(cut)) {
                    next.add(window);
                    continue;
                }
                if (window.start().isBefore(cut.start())) {
                    next.add(TimeRange.of(window.start(), cut.start()));
                }
                if (cut.end().isBefore(window.end())) {
                    next.add(TimeRange.of(cut.end(), window.end()));
                }
            }
            left = next;
        }
        return left;
    }

    static List<TimeRange> merged(List<TimeRange> windows) {
        List<TimeRange> sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparing(TimeRange::start));
        List<TimeRange> merged = new ArrayList<>();
        for (TimeRange window : sorted) {
            TimeRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || window.start().isAfter(last.end())) {
                merged.add(window);
            } else if (window.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, TimeRange.of(last.start(), window.end()));
            }
        }
        return merged;
    }

    /** All dates whose windows may reach into the range, single openings included. */
    static List<LocalDate> dates(OpeningHours hours, TimeRange range) {
        int before = hours.oneOffs().isEmpty() ? DATES_AROUND : LONGEST_ONE_OFF + DATES_AROUND;
        LocalDate first = range.start().atZone(ZoneOffset.UTC).toLocalDate().minusDays(before);
        LocalDate last = range.end().atZone(ZoneOffset.UTC).toLocalDate().plusDays(DATES_AROUND);
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
