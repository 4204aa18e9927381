package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Evaluator;
import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Surroundings;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingReads;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what the rules leave of a range for some candidates. What is taken is read once, for all candidates and the whole
 * range; each limit is one more read, and so is the duplicate guard; what is counted for each resource is read for each
 * candidate.
 *
 * @param environment where
 * @param evaluator the rules that apply
 * @param tenant whose data
 * @param templates the candidates at any start
 * @param now when it is asked
 */
record OfferReader(Environment environment, Evaluator evaluator, Tenant tenant, List<Proposal> templates, Instant now) {

    private record Narrowed(Proposal template, ClosedStarts closed) {}

    /** The offers of the candidates that anything is left for, in their order; nothing is read if that is nobody. */
    List<Offer> read(TimeRange range) {
        List<Narrowed> narrowed = new ArrayList<>();
        for (Proposal template : templates) {
            narrow(template, range).ifPresent(closed -> narrowed.add(new Narrowed(template, closed)));
        }
        if (!narrowed.isEmpty()) {
            environment.store().<List<Narrowed>>read(tenant, reads -> close(narrowed, reads));
        }
        return narrowed.stream()
                .map(each -> new Offer(evaluator, each.template(), each.closed()))
                .toList();
    }

    /** Of an appointment; all candidates have the same. */
    Duration duration() {
        return templates.get(0).booking().time().duration();
    }

    /** What the rules leave that need no lock: an end of the range that is not open need not be read. */
    private Optional<ClosedStarts> narrow(Proposal template, TimeRange range) {
        if (range.duration().compareTo(duration()) < 0) {
            return Optional.empty();
        }
        Instant end = range.end().minus(duration()).plusNanos(1_000);
        ClosedStarts whole = closed(template, TimeRange.of(range.start(), end));
        Instant first = whole.firstOpen();
        Instant last = whole.endOfOpen();
        return first.isBefore(last) ? Optional.of(closed(template, TimeRange.of(first, last))) : Optional.empty();
    }

    private ClosedStarts closed(Proposal template, TimeRange starts) {
        ClosedStarts closed = new ClosedStarts(starts);
        evaluator.closeBeforeLock(template, closed);
        return closed;
    }

    private List<Narrowed> close(List<Narrowed> narrowed, BookingReads reads) {
        TimeRange busy =
                narrowed.stream().map(this::busy).reduce(OfferReader::hull).orElseThrow();
        Surroundings surroundings =
                Surroundings.of(narrowed.stream().map(Narrowed::template).toList(), busy, reads, now);
        narrowed.forEach(each -> evaluator.closeUnderLock(each.template(), surroundings, each.closed()));
        return narrowed;
    }

    /** Everything that its appointments and buffers may touch. */
    private TimeRange busy(Narrowed each) {
        TimeRange starts = each.closed().range();
        return TimeRange.of(starts.start(), starts.end().plus(duration()))
                .widenedBy(each.template().booking().sold().buffers());
    }

    private static TimeRange hull(TimeRange a, TimeRange b) {
        return TimeRange.of(
                a.start().isBefore(b.start()) ? a.start() : b.start(), a.end().isAfter(b.end()) ? a.end() : b.end());
    }
}
