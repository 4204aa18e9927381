package io.github.bookings4j.series;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/**
 * The weeks of a year that a rule names (BYWEEKNO). The library that reads rules finds a 53rd week in every year; only some have
 * one.
 *
 * @param numbers from the first week of the year, or negative from its last
 * @param ofYear the number of a week, by the rule's first day of the week
 */
record WeekNumbers(Set<Integer> numbers, TemporalField ofYear) implements Predicate<LocalDateTime> {

    private static final int SOMETIMES = 53;

    /** A week belongs to the year in which most of its days are. */
    private static final int MOST_OF_A_WEEK = 4;

    /** Those of a rule, if they have to be looked at. */
    static Optional<WeekNumbers> of(RecurrenceRule rule) {
        if (!rule.hasPart(Part.BYWEEKNO)) {
            return Optional.empty();
        }
        Set<Integer> numbers = Set.copyOf(rule.getByPart(Part.BYWEEKNO));
        TemporalField ofYear =
                WeekFields.of(firstDay(rule.getWeekStart()), MOST_OF_A_WEEK).weekOfWeekBasedYear();
        return numbers.contains(SOMETIMES) || numbers.contains(-SOMETIMES)
                ? Optional.of(new WeekNumbers(numbers, ofYear))
                : Optional.empty();
    }

    private static DayOfWeek firstDay(Weekday weekday) {
        return switch (weekday) {
            case MO -> DayOfWeek.MONDAY;
            case TU -> DayOfWeek.TUESDAY;
            case WE -> DayOfWeek.WEDNESDAY;
            case TH -> DayOfWeek.THURSDAY;
            case FR -> DayOfWeek.FRIDAY;
            case SA -> DayOfWeek.SATURDAY;
            case SU -> DayOfWeek.SUNDAY;
        };
    }

    @Override
    public boolean test(LocalDateTime date) {
        int number = date.get(ofYear);
        int ofAll = Math.toIntExact(date.range(ofYear).getMaximum());
        return numbers.contains(number) || numbers.contains(number - ofAll - 1);
    }
}
