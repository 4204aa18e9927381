package io.github.bookings4j.internal;

import io.github.bookings4j.internal.Candidates.Option;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.PageCursor;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CandidateLoad;
import io.github.bookings4j.spi.CandidateOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** R9: brings candidates into the host's order, by what their providers have around the requested start. */
record CandidateSorter(CandidateOrder order) {

    List<Option> sort(List<Option> options, BookingReads reads) {
        if (order.around().isZero() || options.size() < 2) {
            return options;
        }
        Map<ResourceSet, CandidateLoad> loads = options.stream()
                .map(option -> load(option, reads))
                .collect(Collectors.toMap(CandidateLoad::candidate, Function.identity(), (a, b) -> a));
        return options.stream()
                .sorted(Comparator.comparing(
                        option -> loads.get(option.proposal().booking().resources()), order.order()))
                .toList();
    }

    private CandidateLoad load(Option option, BookingReads reads) {
        ResourceSet candidate = option.proposal().booking().resources();
        Instant start = option.proposal().booking().start();
        TimeRange around = TimeRange.of(start.minus(order.around()), start.plus(order.around()));
        BookingQuery query = BookingQuery.all()
                .resource(candidate.provider())
                .startingIn(around)
                .status(BookingStatus.PENDING, BookingStatus.CONFIRMED, BookingStatus.COMPLETED)
                .limit(500);
        List<TimeRange> appointments = all(query, reads).stream()
                .filter(booking -> !booking.isExpired(option.proposal().now()))
                .map(Booking::time)
                .toList();
        return new CandidateLoad(candidate, start, appointments);
    }

    private static List<Booking> all(BookingQuery query, BookingReads reads) {
        List<Booking> found = new ArrayList<>();
        Optional<PageCursor> next = Optional.empty();
        do {
            BookingPage page = reads.find(next.map(query::after).orElse(query));
            found.addAll(page.bookings());
            next = page.next();
        } while (next.isPresent());
        return found;
    }
}
