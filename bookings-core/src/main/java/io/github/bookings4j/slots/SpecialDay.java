package io.github.bookings4j.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date that is not like others of its day of the week: closed, or with hours of its own. What stands here replaces all that
 * would begin on that date, breaks included.
 *
 * @param date which one, in the zone of the opening hours
 * @param windows that open then; none: closed all day, also for what began the evening before
 * @param name why, for people: "Christmas"; up to 200 characters
 */
public record SpecialDay(LocalDate date, List<DayWindow> windows, Optional<String> name) {

    /**
     * @throws IllegalArgumentException if the date is missing, or there are more than 100 windows
     */
    public SpecialDay {
        Require.present("date", date);
        windows = Require.list("windows", windows, OpeningHours.MAX_WINDOWS_A_DAY);
        name = Require.optional(name);
        name.ifPresent(text -> Require.between("name.length", text.length(), 0, 200));
    }

    /** Closed all day. */
    public static SpecialDay closed(LocalDate date) {
        return new SpecialDay(date, List.of(), Optional.empty());
    }

    /**
     * Open at these hours and no others.
     *
     * @throws IllegalArgumentException if no window is given
     */
    public static SpecialDay open(LocalDate date, DayWindow... windows) {
        Require.between("windows.size", windows.length, 1, OpeningHours.MAX_WINDOWS_A_DAY);
        return new SpecialDay(date, List.of(windows), Optional.empty());
    }

    /** The same, saying why. */
    public SpecialDay named(String text) {
        return new SpecialDay(date, windows, Optional.of(text));
    }
}
