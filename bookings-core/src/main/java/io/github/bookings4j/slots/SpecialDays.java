package io.github.bookings4j.slots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of special days, kept by date so that a date is found without a look at all of them. */
final class SpecialDays {

    private SpecialDays() {}

    /**
     * A copy by date.
     *
     * @throws IllegalArgumentException if there are too many, or a date is there twice
     */
    static List<SpecialDay> sorted(String field, @Nullable List<SpecialDay> given) {
        List<SpecialDay> days = new ArrayList<>(Require.list(field, given, OpeningHours.MAX_DATES));
        days.sort(Comparator.comparing(SpecialDay::date));
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).date().equals(days.get(i - 1).date())) {
                throw new IllegalArgumentException(field + ": must not have a date twice, had "
                        + days.get(i).date());
            }
        }
        return List.copyOf(days);
    }

    /** The day of that date, among days sorted by date. */
    static Optional<SpecialDay> on(LocalDate date, List<SpecialDay> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && sorted.get(low).date().equals(date)
                ? Optional.of(sorted.get(low))
                : Optional.empty();
    }
}
