package io.github.bookings4j.slots;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Says in words why one appointment does not fit into some opening hours.
 *
 * @param hours of one resource
 * @param appointment its time, and what has to be open around it
 */
record ClosedReason(OpeningHours hours, StartSearch.Fit appointment) {

    /** What is in the way, as in "is closed (Christmas)"; empty if nothing is. */
    Optional<String> text() {
        OpenTime open = open(hours);
        // Asked in order of start, for a place to look on is not gone back to.
        boolean forBuffers = open.encloses(start() - appointment.before(), end() + appointment.after());
        if (!open.encloses(start(), start() + 1)) {
            return Optional.of(closed(open.merged()));
        }
        if (!open.encloses(start(), end())) {
            return Optional.of(closing(open.merged()));
        }
        return forBuffers ? Optional.empty() : Optional.of("is not open for the buffers");
    }

    private long start() {
        return appointment.from();
    }

    private long end() {
        return appointment.from() + appointment.duration();
    }

    private String closed(Spans open) {
        Optional<SpecialDay> special = special().filter(day -> day.windows().isEmpty());
        if (special.isPresent()) {
            return "is closed"
                    + special.get().name().map(name -> " (" + name + ")").orElse(" that day");
        }
        String what = isBroken(start() + 1) ? "has a break" : "is closed";
        return what + opening(open).map(time -> " until " + time).orElse("");
    }

    private Optional<SpecialDay> special() {
        LocalDate date = Micros.instant(start()).atZone(hours.zone()).toLocalDate();
        return SpecialDays.on(date, hours.specialDays())
                .or(() -> SpecialDays.on(date, hours.holidays().days()));
    }

    /** When it opens next, if that is on the same date. */
    private Optional<LocalTime> opening(Spans open) {
        int next = open.firstEndingAfter(start());
        if (next == open.size()) {
            return Optional.empty();
        }
        WallClock clock = new WallClock(hours.zone());
        return clock.day(open.start(next)) == clock.day(start())
                ? Optional.of(localTime(open.start(next)))
                : Optional.empty();
    }

    private String closing(Spans open) {
        long end = open.end(open.firstEndingAfter(start()));
        return (isBroken(end + 1) ? "has a break at " : "closes at ") + localTime(end);
    }

    /** Whether it would be open from the start until then, were it not for breaks. */
    private boolean isBroken(long until) {
        return hours.weekly().stream().anyMatch(each -> !each.breaks().isEmpty())
                && open(withoutBreaks()).encloses(start(), until);
    }

    private LocalTime localTime(long instant) {
        return Micros.instant(instant).atZone(hours.zone()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    }

    private OpenTime open(OpeningHours any) {
        StartSearch.Fit dayAround = new StartSearch.Fit(
                start() - Micros.DAY,
                end() + Micros.DAY,
                appointment.duration(),
                appointment.before(),
                appointment.after());
        return new OpenTime(any, dayAround);
    }

    private OpeningHours withoutBreaks() {
        List<WeeklyHours> unbroken = hours.weekly().stream()
                .map(each -> new WeeklyHours(each.days(), each.windows(), List.of(), each.validity()))
                .toList();
        return new OpeningHours(
                hours.zone(), unbroken, hours.specialDays(), hours.holidays(), hours.oneOffs(), hours.validity());
    }
}
