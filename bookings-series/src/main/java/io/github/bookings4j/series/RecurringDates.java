package io.github.bookings4j.series;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The dates of a rule, on a wall clock: all that is known here of the library that reads rules. */
final class RecurringDates {

    static final int MAX = 500;

    private RecurringDates() {}

    static List<LocalDateTime> of(LocalDateTime start, ZoneId zone, String text) {
        RecurrenceRule rule = parse(text);
        if (rule.isInfinite()) {
            throw new IllegalArgumentException("rule: must end, by COUNT or UNTIL, was " + text);
        }
        if (!start.truncatedTo(ChronoUnit.SECONDS).equals(start)) {
            throw new IllegalArgumentException("start: must be in whole seconds, was " + start);
        }
        if (rule.getUntil() != null) {
            rule.setUntil(dateTime(until(rule.getUntil(), zone)));
        }
        List<LocalDateTime> dates = dates(start, rule, text);
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
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("rule: must be one of RFC 5545, was " + text + ": " + e.getMessage(), e);
        }
    }

    private static List<LocalDateTime> dates(LocalDateTime start, RecurrenceRule rule, String text) {
        List<LocalDateTime> dates = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = rule.iterator(dateTime(start));
            while (iterator.hasNext()) {
                if (dates.size() == MAX) {
                    throw new IllegalArgumentException(
                            "rule: must have at most " + MAX + " occurrences, has more: " + text);
                }
                dates.add(local(iterator.nextDateTime()));
            }
        } catch (IllegalArgumentException e) {
            throw e.getMessage() != null && e.getMessage().startsWith("rule: ")
                    ? e
                    : new IllegalArgumentException("rule: must have occurrences, was " + text, e);
        }
        return dates;
    }

    private static LocalDateTime until(DateTime until, ZoneId zone) {
        if (until.isAllDay()) {
            return local(until).toLocalDate().atTime(23, 59, 59);
        }
        return until.isFloating()
                ? local(until)
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
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
