package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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
        return capacity.kind() == Capacity.Kind.EXCLUSIVE
                ? "free"
                : "free, " + left + " of " + capacity.size() + " left";
    }

    /** What is in the way, most important first. */
    String of(List<Rejection> refusals) {
        return refusals.stream().map(this::of).distinct().collect(Collectors.joining(", "));
    }

    private String of(Rejection refusal) {
        if (refusal.details() instanceof RejectionDetails.Conflict conflict) {
            return switch (refusal.rule()) {
                case BLOCKED ->
                    where(conflict.resource()) + "blocked "
                            + conflict.busy().stream().map(this::times).collect(Collectors.joining(" and "));
                case HELD -> where(conflict.resource()) + taken(conflict, "a hold");
                default -> where(conflict.resource()) + taken(conflict, "a booking");
            };
        }
        if (refusal.details() instanceof RejectionDetails.CapacityLeft left) {
            return where(left.resource()) + left.left() + " of " + left.capacity() + " left";
        }
        if (refusal.details() instanceof RejectionDetails.LimitReached limit) {
            String period = limit.limit().period().name().toLowerCase(Locale.ROOT);
            return "limit of " + limit.limit().max() + " a " + period + " reached";
        }
        if (refusal.details() instanceof RejectionDetails.StartBounds bounds) {
            return switch (refusal.rule()) {
                case BOOKING_NOTICE -> "too short notice" + bound(", from ", bounds.earliest());
                case HORIZON -> "too far ahead" + bound(", until ", bounds.latest());
                default -> "past";
            };
        }
        return refusal.message();
    }

    /** Whether the appointments would meet, or only what is kept free around them. */
    private String taken(RejectionDetails.Conflict conflict, String what) {
        TimeRange wanted = proposal.booking().time();
        return surroundings
                .inTheWayOf(proposal, conflict)
                .map(other -> (other.time().overlaps(wanted) ? "" : "buffer of ") + what + " " + times(other.time()))
                .orElse(what);
    }

    /** Which resource, where there are several. */
    private String where(String resource) {
        return proposal.resources().size() == 1 ? "" : resource + ": ";
    }

    private String bound(String word, Optional<Instant> bound) {
        return bound.map(instant -> word + local(instant)).orElse("");
    }

    private String times(TimeRange range) {
        return time(range.start()) + "–" + time(range.end());
    }

    /** The date is said where it is not that of the start. */
    private String time(Instant instant) {
        LocalDateTime local = local(instant);
        boolean same =
                local.toLocalDate().equals(local(proposal.booking().start()).toLocalDate());
        return same ? local.toLocalTime().toString() : local.toString();
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(zone()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    private ZoneId zone() {
        return proposal.booking().zone();
    }
}
