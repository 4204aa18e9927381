package io.github.bookings4j.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Builds opening hours; closed at all times until something is opened. */
public final class OpeningHoursBuilder {

    private final ZoneId zone;
    private final List<WeeklyHours> weekly = new ArrayList<>();
    private final List<SpecialDay> specialDays = new ArrayList<>();
    private HolidayCalendar holidays = HolidayCalendar.none();
    private final List<OneOffHours> oneOffs = new ArrayList<>();
    private Validity validity = Validity.always();

    OpeningHoursBuilder(ZoneId zone) {
        this.zone = zone;
    }

    OpeningHoursBuilder(OpeningHours hours) {
        this(hours.zone());
        this.weekly.addAll(hours.weekly());
        this.specialDays.addAll(hours.specialDays());
        this.holidays = hours.holidays();
        this.oneOffs.addAll(hours.oneOffs());
        this.validity = hours.validity();
    }

    /**
     * Open every week from one time to another, as in {@code open("09:00", "17:00", MONDAY, TUESDAY)}.
     *
     * @param end not after the start: on the next day; both 00:00: the whole day
     * @param days on which it opens; every day, if none is named
     * @throws IllegalArgumentException if one of the times is none
     */
    public OpeningHoursBuilder open(String start, String end, DayOfWeek... days) {
        return open(DayWindow.of(start, end), days);
    }

    /** Open every week in that window, on these days; every day, if none is named. */
    public OpeningHoursBuilder open(DayWindow window, DayOfWeek... days) {
        return weekly(WeeklyHours.open(List.of(window), days));
    }

    /**
     * Closed every week from one time to another, as in {@code breakAt("12:00", "13:00")}.
     *
     * @param days on which the break begins; every day, if none is named
     * @throws IllegalArgumentException if one of the times is none
     */
    public OpeningHoursBuilder breakAt(String start, String end, DayOfWeek... days) {
        return weekly(WeeklyHours.breaks(List.of(WeeklyHours.Break.of(start, end)), days));
    }

    /** Adds weekly hours, such as those of a season. */
    public OpeningHoursBuilder weekly(WeeklyHours... hours) {
        this.weekly.addAll(List.of(hours));
        return this;
    }

    /** Closed on that date, whatever the week says. */
    public OpeningHoursBuilder closedOn(LocalDate date) {
        return special(SpecialDay.closed(date));
    }

    /** Open on that date at these hours and no others, whatever the week says. */
    public OpeningHoursBuilder openOn(LocalDate date, DayWindow... windows) {
        return special(SpecialDay.open(date, windows));
    }

    /** Adds dates that differ from the week; one a date. */
    public OpeningHoursBuilder special(SpecialDay... days) {
        this.specialDays.addAll(List.of(days));
        return this;
    }

    /** The holidays; none by default. */
    public OpeningHoursBuilder holidays(HolidayCalendar value) {
        this.holidays = value;
        return this;
    }

    /** Open at that time, once, in addition to everything else. */
    public OpeningHoursBuilder openOnce(TimeRange time) {
        return once(OneOffHours.at(time));
    }

    /** Adds single openings. */
    public OpeningHoursBuilder once(OneOffHours... hours) {
        this.oneOffs.addAll(List.of(hours));
        return this;
    }

    /** Nothing opens before that date; no such bound by default. */
    public OpeningHoursBuilder validFrom(LocalDate first) {
        this.validity = validity.startingOn(first);
        return this;
    }

    /** Nothing opens after that date (inclusive); what opened on it may go on past midnight. No such bound by default. */
    public OpeningHoursBuilder validUntil(LocalDate last) {
        this.validity = validity.endingOn(last);
        return this;
    }

    /**
     * The opening hours.
     *
     * @throws IllegalArgumentException if there is too much of something, or a date is there twice
     */
    public OpeningHours build() {
        return new OpeningHours(zone, weekly, specialDays, holidays, oneOffs, validity);
    }
}
