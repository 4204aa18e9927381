package io.github.bookings4j.internal;

import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says in few words why a start is free or not, in local time.
 *
 * @param proposal at that start
 * @param surroundings what is there
 */
record ReasonWords(Proposal proposal, Surroundings surroundings) {

    /** That it is free, and how much is left of what is shared. */
    String free(int left) {
        Capacity capacity = proposal.booking().sold().capacity();
        return capacity.kind() == Capacity.Kind.EXCLUSIVE ? "free" : "free, " + left + " of " + capacity.size() + " left";
    }

    /** What is in the way, most important first. */
    String of(List<Rejection> refusals) {
        return refusals.stream().map(this::of).distinct().collect(Collectors.joining(", "));
    }

    private String of(Rejection refusal) {
        if (refusal.details() instanceof RejectionDetails.Conflict conflict) {
            return switch (refusal.rule()) {
                case BLOCKED -> "blocked " + times(conflict.busy().get(0));
                case HELD -> taken(conflict.resource(), "a hold");
                default -> taken(conflict.resource(), "a booking");
            };
        }
        if (refusal.details() instanceof RejectionDetails.CapacityLeft left) {
            return left.left() + " of " + left.capacity() + " left";
        }
        if (refusal.details() instanceof RejectionDetails.LimitReached limit) {
            return "limit of " + limit.limit().max() + " a " + limit.limit().period() + " reached";
        }
        if (refusal.details() instanceof RejectionDetails.StartBounds bounds) {
            return refusal.code() + bound(" before ", bounds.earliest()) + bound(" after ", bounds.latest());
        }
        return refusal.message();
    }

    /** Whether the appointments would meet, or only what is kept free around them. */
    private String taken(String resource, String what) {
        TimeRange wanted = proposal.booking().time();
        return surroundings
                .inTheWayOf(proposal, resource)
                .map(other -> (other.time().overlaps(wanted) ? "" : "buffer of ") + what + " " + times(other.time()))
                .orElse(what);
    }

    private String bound(String word, Optional<Instant> bound) {
        return bound.map(instant -> word + instant.atZone(zone()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS))
                .orElse("");
    }

    private String times(TimeRange range) {
        return time(range.start()) + "–" + time(range.end());
    }

    private LocalTime time(Instant instant) {
        return instant.atZone(zone()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    }

    private ZoneId zone() {
        return proposal.booking().zone();
    }
}
