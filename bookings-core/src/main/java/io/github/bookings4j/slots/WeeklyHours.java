package io.github.bookings4j.slots;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is open on some days of every week, and which breaks there are. Of several that hold on a date, all windows are open and
 * all breaks are cut out.
 *
 * @param days of the week, on which the windows begin; at least one
 * @param windows that open then; windows that overlap or touch are one
 * @param breaks cut out of whatever the week has open, also of what began the evening before; dates with hours of their own
 *     have none
 * @param validity the dates on which it holds: a season; always, if absent
 */
public record WeeklyHours(Set<DayOfWeek> days, List<DayWindow> windows, List<Break> breaks, Validity validity) {

    /**
     * A break on the wall clock, which may go over midnight as a {@link DayWindow} may.
     *
     * @param start when it begins
     * @param end when it is over (exclusive)
     */
    public record Break(LocalTime start, LocalTime end) {

        /**
         * @throws IllegalArgumentException if a time is missing
         */
        public Break {
            start = Require.wallTime("break.start", start);
            end = Require.wallTime("break.end", end);
        }

        /**
         * As in {@code Break.of("12:00", "13:00")}.
         *
         * @throws IllegalArgumentException if one of them is no time
         */
        public static Break of(String start, String end) {
            return new Break(Require.wallTime("break.start", start), Require.wallTime("break.end", end));
        }
    }

    /**
     * @throws IllegalArgumentException if no day is given, or there are more than 100 windows or breaks
     */
    public WeeklyHours {
        Require.between("days.size", Require.present("days", days).size(), 1, 7);
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        windows = Require.list("windows", windows, OpeningHours.MAX_WINDOWS_A_DAY);
        breaks = Require.list("breaks", breaks, OpeningHours.MAX_WINDOWS_A_DAY);
        validity = Validity.orAlways(validity);
    }

    /** Windows on these days; on every day, if none is named. */
    public static WeeklyHours open(List<DayWindow> windows, DayOfWeek... days) {
        return new WeeklyHours(daysOrAll(days), windows, List.of(), Validity.always());
    }

    /** Breaks on these days; on every day, if none is named. */
    public static WeeklyHours breaks(List<Break> breaks, DayOfWeek... days) {
        return new WeeklyHours(daysOrAll(days), List.of(), breaks, Validity.always());
    }

    /** The same on these dates only. */
    public WeeklyHours during(Validity season) {
        return new WeeklyHours(days, windows, breaks, season);
    }

    private static Set<DayOfWeek> daysOrAll(DayOfWeek @Nullable [] days) {
        return days == null || days.length == 0 ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(List.of(days));
    }
}
