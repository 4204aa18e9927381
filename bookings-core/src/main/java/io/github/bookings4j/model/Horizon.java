package io.github.bookings4j.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far ahead a service may be booked.
 *
 * @param mode how the days are counted
 * @param days how many, 0 to 36,600; without meaning for {@link Mode#NONE}
 */
public record Horizon(Mode mode, int days) {

    private static final Horizon NONE = new Horizon(Mode.NONE, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** How the days of a horizon are counted. */
    public enum Mode {
        /** No limit. */
        NONE,
        /** Up to and including n times 24 hours from now. */
        ELAPSED_DAYS,
        /** Any time on or before the n-th day after today, in the resource's zone. */
        CALENDAR_DAYS,
        /** Any time on or before the n-th Monday to Friday after today, in the resource's zone. */
        BUSINESS_DAYS
    }

    /**
     * @throws IllegalArgumentException if the days are out of range
     */
    public Horizon {
        Require.present("horizon.mode", mode);
        Require.between("horizon.days", days, 0, 36_600);
    }

    /** As far ahead as one likes; the default. */
    public static Horizon none() {
        return NONE;
    }

    /** Up to and including {@code n * 24 h} from now. */
    public static Horizon elapsedDays(int n) {
        return new Horizon(Mode.ELAPSED_DAYS, n);
    }

    /** Up to and including the n-th calendar day after today. */
    public static Horizon calendarDays(int n) {
        return new Horizon(Mode.CALENDAR_DAYS, n);
    }

    /** Up to and including the n-th Monday to Friday after today. */
    public static Horizon businessDays(int n) {
        return new Horizon(Mode.BUSINESS_DAYS, n);
    }

    /** The last start that is allowed (inclusive). */
    public Instant latestStart(Instant now, ZoneId zone) {
        return switch (mode) {
            case NONE -> Require.LATEST;
            case ELAPSED_DAYS -> now.plus(Duration.ofDays(days));
            case CALENDAR_DAYS -> lastMicroOf(today(now, zone).plusDays(days), zone);
            case BUSINESS_DAYS -> lastMicroOf(lastBusinessDay(today(now, zone)), zone);
        };
    }

    private LocalDate lastBusinessDay(LocalDate today) {
        LocalDate day = today;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day;
    }

    private static LocalDate today(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    private static Instant lastMicroOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }
}
