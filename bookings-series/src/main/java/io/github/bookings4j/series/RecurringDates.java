package io.github.bookings4j.series;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The dates of a rule, on a wall clock: with {@link WeekNumbers} all that is known here of the library that reads rules. */
final class RecurringDates {

    static final int MAX = 500;

    /** As it stands before a rule in a calendar file. */
    private static final String PROPERTY = "RRULE:";

    private static final Set<Freq> BELOW_A_DAY = EnumSet.of(Freq.HOURLY, Freq.MINUTELY, Freq.SECONDLY);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final LocalDateTime LATEST = LocalDateTime.of(9999, 12, 31, 23, 59, 59);

    private RecurringDates() {}

    static List<LocalDateTime> of(LocalDateTime start, ZoneId zone, String text) {
        RecurrenceRule rule = parse(text);
        if (rule.isInfinite()) {
            throw new IllegalArgumentException("rule: must end, by COUNT or UNTIL, was " + text);
        }
        requireReadable(rule, text);
        if (!start.truncatedTo(ChronoUnit.SECONDS).equals(start)) {
            throw new IllegalArgumentException("start: must be in whole seconds, was " + start);
        }
        int count = rule.getCount() == null ? Integer.MAX_VALUE : rule.getCount();
        Predicate<LocalDateTime> kept = until(rule, zone).and(weeks(rule));
        List<LocalDateTime> dates = dates(start, rule, kept, count, text);
        if (dates.isEmpty() || !dates.get(0).equals(start)) {
            throw new IllegalArgumentException("start: must be an occurrence of " + text + ", was " + start
                    + (dates.isEmpty() ? "" : "; the first after it is " + dates.get(0)));
        }
        return dates;
    }

    /** The same rule with that many occurrences. */
    static String counting(String text, int count) {
        RecurrenceRule rule = parse(text);
        // A rule has either; the one replaces the other.
        rule.setCount(count);
        return rule.toString();
    }

    private static RecurrenceRule parse(String text) {
        try {
            boolean property = text.regionMatches(true, 0, PROPERTY, 0, PROPERTY.length());
            return new RecurrenceRule(property ? text.substring(PROPERTY.length()) : text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("rule: must be one of RFC 5545, was " + text + ": " + e.getMessage(), e);
        }
    }

    /** The library that reads rules is wrong there. */
    private static void requireReadable(RecurrenceRule rule, String text) {
        if (BELOW_A_DAY.contains(rule.getFreq())
                && rule.hasPart(Part.BYYEARDAY)
                && rule.getByPart(Part.BYYEARDAY).stream().anyMatch(day -> day < 0)) {
            throw new IllegalArgumentException(
                    "rule: BYYEARDAY cannot count from the end of the year with a FREQ below a day, was " + text);
        }
        if (rule.hasPart(Part.BYSETPOS) && WeekNumbers.of(rule).isPresent()) {
            throw new IllegalArgumentException("rule: BYSETPOS cannot choose among weeks with a 53rd, was " + text);
        }
    }

    private static List<LocalDateTime> dates(
            LocalDateTime start, RecurrenceRule rule, Predicate<LocalDateTime> kept, int count, String text) {
        List<LocalDateTime> dates = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = rule.iterator(dateTime(start));
            while (dates.size() < count && iterator.hasNext()) {
                LocalDateTime date = local(iterator.nextDateTime());
                if (kept.test(date)) {
                    requireRoom(dates, text);
                    dates.add(date);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw e.getMessage() != null && e.getMessage().startsWith("rule: ")
                    ? e
                    : new IllegalArgumentException(
                            "rule: must have occurrences that can be found, not too rare for its FREQ, was " + text, e);
        }
        return dates;
    }

    private static void requireRoom(List<LocalDateTime> dates, String text) {
        if (dates.size() == MAX) {
            throw new IllegalArgumentException("rule: must have at most " + MAX + " occurrences, has more: " + text);
        }
    }

    /**
     * Which dates are in time. An UNTIL in UTC is compared as an instant, for where the clock changes the wall clock has another
     * order; the rule itself then ends a day later.
     */
    private static Predicate<LocalDateTime> until(RecurrenceRule rule, ZoneId zone) {
        DateTime until = rule.getUntil();
        if (until == null) {
            return any -> true;
        }
        if (until.isFloating()) {
            rule.setUntil(dateTime(until.isAllDay() ? local(until).toLocalDate().atTime(LAST_SECOND) : local(until)));
            return any -> true;
        }
        Instant last = Instant.ofEpochMilli(until.getTimestamp());
        rule.setUntil(dateTime(LocalDateTime.ofInstant(last, zone).plusDays(1)));
        return date -> !date.atZone(zone).toInstant().isAfter(last);
    }

    /** Which dates are in the weeks that the rule names. What is dropped does not count, so the counting is not left to the rule. */
    private static Predicate<LocalDateTime> weeks(RecurrenceRule rule) {
        Optional<WeekNumbers> weeks = WeekNumbers.of(rule);
        if (weeks.isPresent() && rule.getCount() != null) {
            rule.setUntil(dateTime(LATEST));
        }
        return weeks.isPresent() ? weeks.get() : any -> true;
    }

    private static DateTime dateTime(LocalDateTime local) {
        // Months are counted from 0 there.
        return new DateTime(
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
    }

    private static LocalDateTime local(DateTime date) {
        try {
            return LocalDateTime.of(
                    date.getYear(),
                    date.getMonth() + 1,
                    date.getDayOfMonth(),
                    date.getHours(),
                    date.getMinutes(),
                    date.getSeconds());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("rule: has an occurrence that is no time of day, " + date, e);
        }
    }
}
