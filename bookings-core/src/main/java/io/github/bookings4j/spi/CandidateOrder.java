package io.github.bookings4j.spi;

import java.time.Duration;
import java.util.Comparator;

/**
 * Which of several candidates is tried first.
 *
 * @param around how far before and after the requested start bookings are looked at; zero to 31 days; zero: the order of the request is kept
 * @param order compares candidates by what they have around that time; equals stay in the order of the request
 */
public record CandidateOrder(Duration around, Comparator<CandidateLoad> order) {

    private static final Duration MAX = Duration.ofDays(31);

    /**
     * @throws IllegalArgumentException if {@code around} is negative or longer than 31 days
     */
    public CandidateOrder {
        if (around.isNegative() || around.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("around: must be zero to " + MAX + ", was " + around);
        }
    }

    /** In the order of the request; the default. */
    public static CandidateOrder given() {
        // All candidates are asked for the same start, so they compare as equal and stay as they are.
        return new CandidateOrder(Duration.ZERO, Comparator.comparing(CandidateLoad::start));
    }

    /** Whoever has the least booked time within {@code around} before and after the start comes first. */
    public static CandidateOrder leastBusy(Duration around) {
        return new CandidateOrder(around, Comparator.comparing(CandidateLoad::booked));
    }

    /** Whoever's last appointment before the start ended the longest ago comes first; whoever had none, before all others. */
    public static CandidateOrder longestIdle(Duration around) {
        return new CandidateOrder(around, Comparator.comparing(CandidateLoad::idleSince));
    }
}
