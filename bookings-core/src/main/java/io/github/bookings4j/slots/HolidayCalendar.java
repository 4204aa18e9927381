package io.github.bookings4j.slots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Holidays that many resources share, such as those of a country. A {@link SpecialDay} of the resource itself beats a holiday,
 * a holiday beats the week.
 *
 * @param name for people, up to 200 characters; may be empty
 * @param days closed ones, or with shorter hours; at most 10,000, at most one a date; sorted by date
 */
public record HolidayCalendar(String name, List<SpecialDay> days) {

    private static final HolidayCalendar NONE = new HolidayCalendar("", List.of());

    /**
     * @throws IllegalArgumentException if the name is too long, or a date is there twice
     */
    public HolidayCalendar {
        name = Require.text(name);
        Require.between("holidays.name.length", name.length(), 0, 200);
        days = SpecialDays.sorted("holidays.days", days);
    }

    /** No holidays. */
    public static HolidayCalendar none() {
        return NONE;
    }

    /** A calendar without any holidays yet. */
    public static HolidayCalendar named(String name) {
        return new HolidayCalendar(name, List.of());
    }

    /** The same and one day more, on which all is closed. */
    public HolidayCalendar with(LocalDate date, String holiday) {
        return with(SpecialDay.closed(date).named(holiday));
    }

    /** The same and one day more. */
    public HolidayCalendar with(SpecialDay day) {
        List<SpecialDay> more = new ArrayList<>(days);
        more.add(day);
        return new HolidayCalendar(name, more);
    }
}
