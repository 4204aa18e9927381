package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.BookingStatistics;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.StatisticsQuery;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers questions; takes no locks. */
public final class Queries {

    private static final Comparator<TimeRange> BY_START =
            Comparator.comparing(TimeRange::start).thenComparing(TimeRange::end);

    private final Environment environment;

    /** In that environment. */
    public Queries(Environment environment) {
        this.environment = environment;
    }

    /** The booking of that key, if it is within reach. */
    public Optional<Booking> find(Scope scope, BookingKey key) {
        return environment
                .store()
                .read(scope.tenant(), reads -> reads.load(key))
                .filter(scope::reaches);
    }

    /** A page of bookings within reach. */
    public BookingPage find(Scope scope, BookingQuery query) {
        if (scope.excludes(query.customer())) {
            return BookingPage.empty();
        }
        BookingQuery narrowed = scope.customer().map(query::customer).orElse(query);
        return environment.store().read(scope.tenant(), reads -> reads.find(narrowed));
    }

    /** The events of a booking within reach, the first first. */
    public List<BookingEvent> history(Scope scope, BookingId id) {
        return environment
                .store()
                .read(
                        scope.tenant(),
                        reads -> reads.load(new BookingKey.Id(id))
                                .filter(scope::reaches)
                                .map(booking -> reads.history(id))
                                .orElse(List.of()));
    }

    /** What the last event at or before that instant says. */
    public Optional<BookingState> stateAt(Scope scope, BookingId id, Instant instant) {
        return history(scope, id).stream()
                .filter(event -> !event.at().isAfter(instant))
                .reduce((earlier, later) -> later)
                .map(BookingEvent::after);
    }

    /** The feed. */
    public List<BookingEvent> eventsAfter(Scope scope, long position, int limit) {
        scope.requireWhole("eventsAfter");
        if (position < 0) {
            throw new IllegalArgumentException("position: must not be negative, was " + position);
        }
        Given.between("limit", limit, 1, 10_000);
        return environment.store().eventsAfter(scope.tenant(), position, limit);
    }

    /** Busy and blocked times of a resource that reach into the range, as they are. */
    public List<TimeRange> busyIntervals(Scope scope, String resource, TimeRange range) {
        Set<String> resources = Set.copyOf(ResourceSet.of(resource).ids());
        Instant now = environment.now();
        return environment
                .store()
                .read(
                        scope.tenant(),
                        reads -> Stream.concat(
                                        reads.allocations(resources, range).stream()
                                                .filter(allocation -> allocation.isLive(now))
                                                .map(Allocation::busy),
                                        reads.blockedTimes(resources, range).stream()
                                                .map(BlockedTime::time))
                                .sorted(BY_START)
                                .toList());
    }

    /** How many bookings within reach there are in each status. */
    public BookingStatistics statistics(Scope scope, StatisticsQuery query) {
        if (scope.excludes(query.customer())) {
            return new BookingStatistics(Map.of());
        }
        Optional<String> customer = scope.customer().or(query::customer);
        CountSpec spec = new CountSpec(
                query.startsIn(),
                query.service(),
                query.resource().map(Set::of).orElse(Set.of()),
                customer.flatMap(reference -> Customer.of(reference).key()),
                Optional.of(environment.now()),
                Optional.empty());
        return new BookingStatistics(environment.store().read(scope.tenant(), reads -> reads.count(spec)));
    }
}
