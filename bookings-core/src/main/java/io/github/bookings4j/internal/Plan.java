package io.github.bookings4j.internal;

import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a command has made up its mind to do, before any lock. */
sealed interface Plan {

    /** Nothing: it has happened already. */
    record Nothing() implements Plan {}

    /**
     * Nothing: it is refused.
     *
     * @param rejections why
     */
    record Refused(List<Rejection> rejections) implements Plan {

        static Refused because(Rejection rejection) {
            return new Refused(List.of(rejection));
        }
    }

    /**
     * Nothing: no candidate can be taken. What else refuses them is still to be read, without locks.
     *
     * @param candidates all of them
     */
    record Hopeless(Candidates candidates) implements Plan {}

    /**
     * To lock, decide and write.
     *
     * @param locks to take first; none if the command does not touch time or status
     * @param longest busy time that may be written
     * @param decision under the locks, on the booking that the plan was made for
     */
    record Proceed(Set<LockKey> locks, Duration longest, Decision decision) implements Plan {}

    /** What is decided under the locks. */
    @FunctionalInterface
    interface Decision {

        /** The change to write, or why not. */
        Outcome<Draft> decide(BookingReads reads, Instant now);
    }

    /** Writes that change under the locks of the booking's calendars, if the verdict passes. */
    static Plan writing(Draft draft, Verdict verdict) {
        if (!verdict.passes()) {
            return new Refused(verdict.refusals());
        }
        Draft named = draft.overriding(verdict.overridden());
        return new Proceed(
                calendars(draft.before().orElseThrow()),
                draft.after().busyTime().duration(),
                (reads, now) -> new Outcome.Accepted<>(named));
    }

    /** Writes that change without locks: it touches neither time nor status. */
    static Plan writingUnlocked(Draft draft) {
        return new Proceed(Set.of(), Duration.ZERO, (reads, now) -> new Outcome.Accepted<>(draft));
    }

    /** The calendars of a booking. */
    static Set<LockKey> calendars(Booking booking) {
        Set<LockKey> keys = new HashSet<>();
        booking.resources().ids().forEach(id -> keys.add(LockKey.calendar(id)));
        return keys;
    }
}
