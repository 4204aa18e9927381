package io.github.bookings4j.examples.hairdresser;

import io.github.bookings4j.slots.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Free starts as a grid to read: days across, times of day down.
 *
 * @param monday of the week
 * @param days how many days of it
 * @param free starts that are free
 * @param before those that were free the last time
 */
record WeekGrid(LocalDate monday, int days, Set<LocalDateTime> free, Set<LocalDateTime> before) {

    private static final Duration ROW = Duration.ofMinutes(30);
    private static final DateTimeFormatter HEAD = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

    /** A week as these slots have it. */
    static WeekGrid of(LocalDate monday, int days, List<Slot> slots, ZoneId zone) {
        Set<LocalDateTime> free = slots.stream()
                .map(slot -> LocalDateTime.ofInstant(slot.start(), zone))
                .collect(Collectors.toCollection(TreeSet::new));
        return new WeekGrid(monday, days, free, free);
    }

    /** The same, with what has changed since then to be seen. */
    WeekGrid since(WeekGrid earlier) {
        return new WeekGrid(monday, days, free, earlier.free);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(line("", date -> HEAD.format(date)));
        for (LocalTime time : times()) {
            lines.add(line(time.toString(), date -> cell(date.atTime(time))));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String line(String label, Function<LocalDate, String> cell) {
        return monday.datesUntil(monday.plusDays(days))
                .map(date -> String.format(Locale.ROOT, "%8s", cell.apply(date)))
                .collect(Collectors.joining("", String.format(Locale.ROOT, "%5s", label), ""));
    }

    private String cell(LocalDateTime start) {
        if (free.contains(start)) {
            return before.contains(start) ? "○" : "+";
        }
        return before.contains(start) ? "×" : "·";
    }

    /** From the first start to the last, so that a break is to be seen as well. */
    private List<LocalTime> times() {
        TreeSet<LocalTime> times = Stream.concat(free.stream(), before.stream())
                .map(LocalDateTime::toLocalTime)
                .collect(Collectors.toCollection(TreeSet::new));
        return times.isEmpty()
                ? List.of()
                : Stream.iterate(times.first(), time -> !time.isAfter(times.last()), time -> time.plus(ROW))
                        .toList();
    }
}
