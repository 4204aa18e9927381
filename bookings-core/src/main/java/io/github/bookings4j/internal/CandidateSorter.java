package io.github.bookings4j.internal;

import io.github.bookings4j.internal.Candidates.Option;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CandidateLoad;
import io.github.bookings4j.spi.CandidateOrder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * R9: brings candidates into the host's order, by what their providers have around the requested start. It is a preference, so
 * it is looked up without locks.
 */
record CandidateSorter(Environment environment) {

    Candidates sort(Tenant tenant, Candidates candidates) {
        CandidateOrder order = environment.settings().candidateOrder();
        if (order.around().isZero() || candidates.options().size() < 2 || !candidates.hopeful()) {
            return candidates;
        }
        Map<ResourceSet, CandidateLoad> loads = environment
                .store()
                .read(
                        tenant,
                        reads -> candidates.options().stream()
                                .map(option -> load(option, reads))
                                .collect(Collectors.toMap(CandidateLoad::candidate, Function.identity(), (a, b) -> a)));
        return candidates.in(candidates.options().stream()
                .sorted(Comparator.comparing(
                        option -> loads.get(option.proposal().booking().resources()), order.order()))
                .toList());
    }

    private CandidateLoad load(Option option, BookingReads reads) {
        Booking proposed = option.proposal().booking();
        Instant start = proposed.start();
        TimeRange around = TimeRange.of(
                start.minus(environment.settings().candidateOrder().around()),
                start.plus(environment.settings().candidateOrder().around()));
        BookingQuery query = BookingQuery.all()
                .resource(proposed.resources().provider())
                .overlapping(around)
                .status(BookingStatus.PENDING, BookingStatus.CONFIRMED, BookingStatus.COMPLETED)
                .liveAt(option.proposal().now());
        List<TimeRange> appointments = Pages.all(query, reads::find)
                .filter(booking -> !booking.id().equals(proposed.id()))
                .map(Booking::time)
                .toList();
        return new CandidateLoad(proposed.resources(), start, appointments);
    }
}
