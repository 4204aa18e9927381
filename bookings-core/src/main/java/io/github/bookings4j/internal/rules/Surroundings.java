package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.Occupied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is around some proposals, read once for all of them; what has to be counted is read when it is asked for, once
 * for each question. For one thread, as long as its reads last.
 */
public final class Surroundings {

    private static final Set<BookingStatus> ACTIVE = EnumSet.of(BookingStatus.PENDING, BookingStatus.CONFIRMED);
    private static final Set<BookingStatus> NOT_CANCELLED = EnumSet.complementOf(EnumSet.of(BookingStatus.CANCELLED));

    private final Set<String> resources;
    private final List<Allocation> allocations;
    private final List<BlockedTime> blockedTimes;
    private final BookingReads reads;
    private final Instant now;
    private final Map<Question, List<Instant>> starts = new HashMap<>();
    private final Map<Question, Long> counts = new HashMap<>();

    private record Question(CountSpec spec, Set<BookingStatus> statuses) {}

    private Surroundings(Set<String> resources, Occupied occupied, BookingReads reads, Instant now) {
        this.resources = resources;
        this.allocations = occupied.allocations();
        this.blockedTimes = occupied.blockedTimes();
        this.reads = reads;
        this.now = now;
    }

    /** Reads the surroundings of these proposals; they have one busy time in common. */
    public static Surroundings of(List<Proposal> proposals, BookingReads reads, Instant now) {
        if (proposals.isEmpty()) {
            return new Surroundings(Set.of(), new Occupied(List.of(), List.of()), reads, now);
        }
        return of(proposals, proposals.get(0).booking().busyTime(), reads, now);
    }

    /** Reads the surroundings of these proposals, whenever in that range their busy times are. */
    public static Surroundings of(List<Proposal> proposals, TimeRange range, BookingReads reads, Instant now) {
        Set<String> resources = proposals.stream()
                .flatMap(proposal -> proposal.resourceIds().stream())
                .collect(Collectors.toSet());
        return new Surroundings(resources, reads.occupied(resources, range), reads, now);
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

    /** When holds are looked at. */
    Instant now() {
        return now;
    }

    /** The allocations on a resource, by busy start. */
    List<Allocation> on(String resource) {
        if (resources.size() == 1) {
            return allocations;
        }
        List<Allocation> found = new ArrayList<>(allocations.size());
        for (Allocation each : allocations) {
            if (each.resource().equals(resource)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Who is in the way of a proposal, of those that a refusal is about: an appointment that meets its own, or else a buffer. */
    public Optional<Allocation> inTheWayOf(Proposal proposal, RejectionDetails.Conflict conflict) {
        List<Allocation> near = on(conflict.resource()).stream()
                .filter(other -> other.isLive(now) && conflict.busy().contains(other.busy()))
                .filter(other -> !proposal.itself().equals(Optional.of(other.booking())))
                .toList();
        return near.stream()
                .filter(other -> other.time().overlaps(proposal.time()))
                .findFirst()
                .or(() -> near.stream().findFirst());
    }

    /** The blocked times of a resource, by start. */
    List<TimeRange> blocked(String resource) {
        return blockedTimes.stream()
                .filter(each -> each.resource().equals(resource))
                .map(BlockedTime::time)
                .toList();
    }

    long countNotCancelled(CountSpec spec) {
        return count(spec, NOT_CANCELLED);
    }

    long countActive(CountSpec spec) {
        return count(spec, ACTIVE);
    }

    List<Instant> startsNotCancelled(CountSpec spec) {
        return starts(spec, NOT_CANCELLED);
    }

    List<Instant> startsActive(CountSpec spec) {
        return starts(spec, ACTIVE);
    }

    private long count(CountSpec spec, Set<BookingStatus> statuses) {
        return counts.computeIfAbsent(
                new Question(spec, statuses),
                question -> reads.count(spec).entrySet().stream()
                        .filter(entry -> statuses.contains(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return starts.computeIfAbsent(
                new Question(spec, statuses), question -> reads.starts(question.spec(), question.statuses()));
    }
}
