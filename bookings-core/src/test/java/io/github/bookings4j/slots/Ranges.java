package io.github.bookings4j.slots;

import io.github.bookings4j.model.TimeRange;
import java.time.Instant;

/** What tests do with ranges. */
final class Ranges {

    private Ranges() {}

    /** The part of it that lies in the other, which it overlaps. */
    static TimeRange clipped(TimeRange range, TimeRange to) {
        return TimeRange.of(later(range.start(), to.start()), range.end().isBefore(to.end()) ? range.end() : to.end());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
