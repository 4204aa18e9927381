package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.Occupied;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is around some proposals, read once for all of them.
 *
 * @param allocations on their resources, overlapping their busy times
 * @param blockedTimes likewise
 * @param reads for what has to be counted
 * @param now when holds are looked at
 */
public record Surroundings(
        List<Allocation> allocations, List<BlockedTime> blockedTimes, BookingReads reads, Instant now) {

    /** Reads the surroundings of these proposals; they have one busy time in common. */
    public static Surroundings of(List<Proposal> proposals, BookingReads reads, Instant now) {
        if (proposals.isEmpty()) {
            return new Surroundings(List.of(), List.of(), reads, now);
        }
        Set<String> resources = proposals.stream()
                .flatMap(proposal -> proposal.resourceIds().stream())
                .collect(Collectors.toSet());
        TimeRange busy = proposals.get(0).booking().busyTime();
        Occupied occupied = reads.occupied(resources, busy);
        return new Surroundings(occupied.allocations(), occupied.blockedTimes(), reads, now);
    }

    /** Expired holds that still have allocations where the proposal is to go. */
    public Set<BookingId> expiredIn(Proposal proposal) {
        return allocations.stream()
                .filter(each -> !each.isLive(now))
                .filter(each -> !each.booking().equals(proposal.booking().id()))
                .filter(each -> proposal.resourceIds().contains(each.resource()))
                .map(Allocation::booking)
                .collect(Collectors.toSet());
    }

    List<Allocation> on(String resource) {
        return allocations.stream()
                .filter(each -> each.resource().equals(resource))
                .toList();
    }

    long countNotCancelled(CountSpec spec) {
        return reads.count(spec).entrySet().stream()
                .filter(entry -> entry.getKey() != BookingStatus.CANCELLED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long countActive(CountSpec spec) {
        return reads.count(spec).entrySet().stream()
                .filter(entry -> entry.getKey().isActive())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
