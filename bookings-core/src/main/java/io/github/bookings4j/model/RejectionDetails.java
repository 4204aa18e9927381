package io.github.bookings4j.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts behind a refusal, typed by what they say. Never holds another customer's data. */
public sealed interface RejectionDetails {

    /** Nothing to add. */
    record None() implements RejectionDetails {}

    /**
     * The busy or blocked times that are in the way.
     *
     * @param resource on which resource
     * @param busy sorted by start
     */
    record Conflict(String resource, List<TimeRange> busy) implements RejectionDetails {
        /** Copies the list. */
        public Conflict {
            busy = List.copyOf(busy);
        }
    }

    /**
     * What is left of a sitting or pool.
     *
     * @param resource on which resource
     * @param capacity the capacity that applies
     * @param left how many are left at the fullest moment; 0 or more
     * @param requested how many were asked for
     */
    record CapacityLeft(String resource, int capacity, int left, int requested) implements RejectionDetails {}

    /**
     * A start that opening hours or grid do not have.
     *
     * @param reason in words, as the slots engine gives it: "anna is closed until 09:00"
     */
    record NotOffered(String reason) implements RejectionDetails {}

    /**
     * The starts that would be allowed.
     *
     * @param earliest the first (inclusive), if there is such a bound
     * @param latest the last (inclusive), if there is such a bound
     */
    record StartBounds(Optional<Instant> earliest, Optional<Instant> latest) implements RejectionDetails {}

    /**
     * Until when the change would have been allowed.
     *
     * @param deadline the last instant (inclusive)
     */
    record Deadline(Instant deadline) implements RejectionDetails {}

    /**
     * The limit that is reached.
     *
     * @param limit which one
     * @param period over which time
     * @param counted how many there are
     */
    record LimitReached(BookingLimit limit, TimeRange period, long counted) implements RejectionDetails {}

    /**
     * How near another booking of the customer may not start.
     *
     * @param guard before and after, inclusive
     */
    record DuplicateWithin(Duration guard) implements RejectionDetails {}

    /**
     * The largest party that is allowed.
     *
     * @param maxPartySize how many
     */
    record MaxPartySize(int maxPartySize) implements RejectionDetails {}

    /**
     * What was named and is not there.
     *
     * @param ids the ids, as given
     */
    record Unknown(List<String> ids) implements RejectionDetails {
        /** Copies the list. */
        public Unknown {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The status that does not allow the step.
     *
     * @param status where the booking stands
     */
    record InStatus(BookingStatus status) implements RejectionDetails {}

    /**
     * The version that the caller saw and the one there is.
     *
     * @param expected what the caller gave
     * @param actual what is stored
     */
    record Versions(long expected, long actual) implements RejectionDetails {}

    /**
     * Why a hold's time is gone.
     *
     * @param causes what refuses it now
     */
    record Lost(List<Rejection> causes) implements RejectionDetails {
        /** Copies the list. */
        public Lost {
            causes = List.copyOf(causes);
        }
    }

    /**
     * What a host's own rule says.
     *
     * @param values the host's to define
     */
    record Values(Map<String, String> values) implements RejectionDetails {
        /** Copies the map. */
        public Values {
            values = Map.copyOf(values);
        }
    }
}
