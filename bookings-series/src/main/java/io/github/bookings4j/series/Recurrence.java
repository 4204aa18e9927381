package io.github.bookings4j.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When something recurs: a rule of RFC 5545 (3.3.10), as in {@code FREQ=WEEKLY;COUNT=10}, on the wall clock of a zone. The local
 * time of day stays the same across changes of the clock; a time that a change skips moves later by as much as is skipped, of a
 * time that comes twice the first is taken (RFC 5545 3.3.5). Immutable.
 */
public final class Recurrence {

    /** The most occurrences that a rule may have: 500. */
    public static final int MAX_OCCURRENCES = RecurringDates.MAX;

    private final LocalDateTime start;
    private final ZoneId zone;
    private final String rule;
    private final Set<LocalDateTime> exceptions;
    private final List<LocalDateTime> dates;

    private Recurrence(LocalDateTime start, ZoneId zone, String rule, Set<LocalDateTime> exceptions) {
        this.start = start;
        this.zone = zone;
        this.rule = rule;
        this.exceptions = Set.copyOf(exceptions);
        this.dates = RecurringDates.of(start, zone, rule);
    }

    /**
     * Two recurrences that one was split into.
     *
     * @param before the occurrences before the split
     * @param following the one at the split, and those after it
     */
    public record Split(Recurrence before, Recurrence following) {}

    /**
     * A rule and its first occurrence.
     *
     * @param start the first occurrence, on the wall clock, in whole seconds; the rule has to include it
     * @param zone whose wall clock
     * @param rule with COUNT or UNTIL, with or without {@code RRULE:} before it; an UNTIL in UTC is an instant, one without a
     *     zone is on the wall clock, one that is a date includes that day
     * @throws IllegalArgumentException if the rule is none of RFC 5545, does not end, has more than 500 occurrences, or does not
     *     include the start
     */
    public static Recurrence of(LocalDateTime start, ZoneId zone, String rule) {
        return new Recurrence(
                Objects.requireNonNull(start, "start"),
                Objects.requireNonNull(zone, "zone"),
                Objects.requireNonNull(rule, "rule"),
                Set.of());
    }

    /**
     * The same without some occurrences (EXDATE). They still count for COUNT.
     *
     * @throws IllegalArgumentException if one of them is no occurrence
     */
    public Recurrence without(LocalDateTime... occurrences) {
        for (LocalDateTime each : occurrences) {
            if (!dates.contains(each)) {
                throw new IllegalArgumentException("without: must be an occurrence, was " + each);
            }
        }
        Set<LocalDateTime> all = new HashSet<>(exceptions);
        all.addAll(Arrays.asList(occurrences));
        return new Recurrence(start, zone, rule, all);
    }

    /** When it begins each time, in order; exceptions left out. */
    public List<Instant> starts() {
        return occurrences().stream()
                .map(local -> ZonedDateTime.of(local, zone).toInstant())
                .sorted()
                .distinct()
                .toList();
    }

    /** The same on the wall clock. */
    public List<LocalDateTime> occurrences() {
        return dates.stream().filter(date -> !exceptions.contains(date)).toList();
    }

    /**
     * Splits it before an occurrence, to change that one and those that follow.
     *
     * @param index of the occurrence in {@link #occurrences()}, from 1
     * @throws IllegalArgumentException if there is no such occurrence, or it is the first
     */
    public Split splitAt(int index) {
        List<LocalDateTime> occurrences = occurrences();
        if (index < 1 || index >= occurrences.size()) {
            throw new IllegalArgumentException("index: must be 1 to " + (occurrences.size() - 1) + ", was " + index);
        }
        LocalDateTime at = occurrences.get(index);
        int place = dates.indexOf(at);
        Recurrence before = new Recurrence(start, zone, RecurringDates.counting(rule, place), among(0, place));
        Recurrence following = new Recurrence(
                at, zone, RecurringDates.counting(rule, dates.size() - place), among(place, dates.size()));
        return new Split(before, following);
    }

    private Set<LocalDateTime> among(int from, int to) {
        List<LocalDateTime> some = new ArrayList<>(dates.subList(from, to));
        some.retainAll(exceptions);
        return new HashSet<>(some);
    }

    /** Whose wall clock it goes by. */
    public ZoneId zone() {
        return zone;
    }

    /** As it was given. */
    public String rule() {
        return rule;
    }

    @Override
    public String toString() {
        return start + "[" + zone + "] " + rule + (exceptions.isEmpty() ? "" : " without " + exceptions);
    }
}
