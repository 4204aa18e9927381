package io.github.bookings4j.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a resource is open: a week that repeats, dates that differ from it, holidays, single openings. Plain records all the
 * way down, to be kept as JSON or built with {@link #in(String)}.
 *
 * <p>Windows are stated on the wall clock of the zone and belong to the date on which they begin; those that overlap or touch
 * are one. A special day beats a holiday, which beats the week. A closed day also cuts what goes on over midnight from the
 * evening before.
 *
 * <p>Of windows with a capacity of their own the smallest counts, at each moment of an appointment; windows without one say
 * nothing, and where none says anything, the service's counts.
 *
 * @param zone of the wall clock
 * @param weekly hours and breaks that repeat; at most 200, with at most 100 windows that begin on one day of the week
 * @param specialDays dates of the resource's own; at most 10,000, one a date; sorted by date
 * @param holidays shared ones
 * @param oneOffs open once, in addition; at most 10,000; sorted by start
 * @param validity the dates on which anything may begin at all
 */
public record OpeningHours(
        ZoneId zone,
        List<WeeklyHours> weekly,
        List<SpecialDay> specialDays,
        HolidayCalendar holidays,
        List<OneOffHours> oneOffs,
        Validity validity) {

    /** The most windows that may begin on one date or day of the week: 100. */
    public static final int MAX_WINDOWS_A_DAY = 100;

    /** The most special days, holidays or single openings: 10,000. */
    public static final int MAX_DATES = 10_000;

    /** The longest range that {@link #openTimes} answers for: 40,000 days. */
    public static final Duration MAX_RANGE = Duration.ofDays(40_000);

    private static final int MAX_WEEKLY = 200;

    /**
     * @throws IllegalArgumentException if the zone is missing, there is too much of something, or a date is there twice
     */
    public OpeningHours {
        Require.present("zone", zone);
        weekly = checked(Require.list("weekly", weekly, MAX_WEEKLY));
        specialDays = SpecialDays.sorted("specialDays", specialDays);
        holidays = holidays(holidays);
        oneOffs = Require.list("oneOffs", oneOffs, MAX_DATES).stream()
                .sorted(Comparator.comparing(each -> each.time().start()))
                .toList();
        validity = Validity.orAlways(validity);
    }

    /** Starts opening hours in that zone. */
    public static OpeningHoursBuilder in(ZoneId zone) {
        return new OpeningHoursBuilder(zone);
    }

    /**
     * Starts opening hours in that zone, as in {@code OpeningHours.in("Europe/Lisbon")}.
     *
     * @throws IllegalArgumentException if there is no such zone
     */
    public static OpeningHoursBuilder in(String zone) {
        return in(Require.zone("zone", zone));
    }

    /** Open day and night, as a room may be that nobody locks. */
    public static OpeningHours always(ZoneId zone) {
        return in(zone).open(DayWindow.wholeDay()).build();
    }

    /** Starts opening hours that differ from these only in what is said next. */
    public OpeningHoursBuilder toBuilder() {
        return new OpeningHoursBuilder(this);
    }

    /**
     * When it is open, as instants: merged, sorted, and clipped to the range.
     *
     * @param range at most 40,000 days
     * @throws IllegalArgumentException if the range is longer
     */
    public List<TimeRange> openTimes(TimeRange range) {
        if (range.duration().compareTo(MAX_RANGE) > 0) {
            throw new IllegalArgumentException("range: must be at most " + MAX_RANGE + ", was " + range.duration());
        }
        long from = Micros.of(range.start());
        long until = Micros.of(range.end());
        Spans open =
                new OpenWindows(this, new WallClock(zone)).between(from, until).merged();
        List<TimeRange> times = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            long start = Math.max(from, open.start(i));
            long end = Math.min(until, open.end(i));
            if (start < end) {
                times.add(TimeRange.of(Micros.instant(start), Micros.instant(end)));
            }
        }
        return List.copyOf(times);
    }

    private static List<WeeklyHours> checked(List<WeeklyHours> weekly) {
        for (DayOfWeek day : DayOfWeek.values()) {
            int windows = 0;
            int breaks = 0;
            for (WeeklyHours hours : weekly) {
                windows += hours.days().contains(day) ? hours.windows().size() : 0;
                breaks += hours.days().contains(day) ? hours.breaks().size() : 0;
            }
            Require.between("windows on " + day, windows, 0, MAX_WINDOWS_A_DAY);
            Require.between("breaks on " + day, breaks, 0, MAX_WINDOWS_A_DAY);
        }
        return weekly;
    }

    private static HolidayCalendar holidays(@Nullable HolidayCalendar given) {
        return given == null ? HolidayCalendar.none() : given;
    }
}
