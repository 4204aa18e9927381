package io.github.bookings4j.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * At most so many bookings in a calendar day, week (from Monday), month or year, by local start date in the resource's zone.
 *
 * <p>Pending, confirmed, completed and no-show bookings count; cancelled ones and expired holds do not.
 *
 * @param period over which is counted
 * @param max how many are allowed, 1 to 1,000,000
 * @param scope what is counted
 */
public record BookingLimit(Period period, int max, Scope scope) {

    /** Over which calendar period is counted; from shorter to longer. */
    public enum Period {
        /** A local day. */
        DAY,
        /** Monday to Sunday. */
        WEEK,
        /** A calendar month. */
        MONTH,
        /** A calendar year. */
        YEAR
    }

    /** What is counted. */
    public enum Scope {
        /** Bookings of the service on the resource; the default. */
        RESOURCE_AND_SERVICE,
        /** All bookings on the resource. */
        RESOURCE,
        /** Bookings of the service, on whichever resource. */
        SERVICE,
        /** All bookings of the customer; does not apply to a customer without reference and email. */
        CUSTOMER
    }

    /**
     * @throws IllegalArgumentException if the maximum is out of range
     */
    public BookingLimit {
        Require.present("limit.period", period);
        Require.between("limit.max", max, 1, 1_000_000);
        Require.present("limit.scope", scope);
    }

    /** At most {@code max} bookings of the service on one resource. */
    public static BookingLimit of(Period period, int max) {
        return new BookingLimit(period, max, Scope.RESOURCE_AND_SERVICE);
    }

    /** The same limit counted over that scope. */
    public BookingLimit per(Scope value) {
        return new BookingLimit(period, max, value);
    }

    /**
     * The calendar period that holds a start, as instants. A day begins once: where the clock goes back over midnight, the new
     * day goes on.
     */
    public TimeRange periodOf(Instant start, ZoneId zone) {
        LocalDate date = start.atZone(zone).toLocalDate();
        LocalDate tomorrow = date.plusDays(1);
        return period(start.isBefore(tomorrow.atStartOfDay(zone).toInstant()) ? date : tomorrow, zone);
    }

    private TimeRange period(LocalDate date, ZoneId zone) {
        LocalDate first = switch (period) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
        LocalDate next = switch (period) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
        return TimeRange.of(
                first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant());
    }

    static List<BookingLimit> consistent(List<BookingLimit> limits) {
        for (BookingLimit shorter : limits) {
            for (BookingLimit longer : limits) {
                if (shorter.scope == longer.scope
                        && shorter.period.compareTo(longer.period) < 0
                        && longer.max < shorter.max) {
                    throw new IllegalArgumentException("limits: " + longer.max + " a " + longer.period
                            + " must be at least the " + shorter.max + " a " + shorter.period + " of the same scope");
                }
            }
        }
        return limits;
    }
}
