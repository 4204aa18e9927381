package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** R16, BOOKING_LIMIT: no more bookings a day, week, month or year than the service allows. */
public final class BookingLimitRule implements LockedRule {

    @Override
    public Rule rule() {
        return Rule.BOOKING_LIMIT;
    }

    @Override
    public List<Rejection> check(Proposal proposal, Surroundings surroundings) {
        List<Rejection> rejections = new ArrayList<>();
        for (BookingLimit limit : proposal.service().limits()) {
            for (Counted each : counted(limit, proposal, surroundings)) {
                TimeRange period = limit.periodOf(proposal.start(), each.zone());
                long count = surroundings.countNotCancelled(each.spec().startingIn(period));
                if (count >= limit.max()) {
                    rejections.add(rejection(limit, period, count)
                            .about(proposal.booking().resources()));
                }
            }
        }
        return rejections;
    }

    @Override
    public void closeStarts(Proposal template, Surroundings surroundings, ClosedStarts closed) {
        for (BookingLimit limit : template.service().limits()) {
            counted(limit, template, surroundings).forEach(each -> close(limit, each, surroundings, closed));
        }
    }

    /** The locks that limits need beyond those of the calendars: one for each limit that spans resources. */
    public static List<LockKey> locks(List<BookingLimit> limits, String service, Optional<CustomerKey> customer) {
        List<LockKey> keys = new ArrayList<>();
        for (BookingLimit limit : limits) {
            switch (limit.scope()) {
                case SERVICE -> keys.add(LockKey.limit("service:" + service));
                case CUSTOMER ->
                    customer.ifPresent(key -> keys.add(LockKey.limit("customer:" + key.kind() + ":" + key.value())));
                case RESOURCE, RESOURCE_AND_SERVICE -> {}
            }
        }
        return keys;
    }

    /**
     * Something that a limit counts.
     *
     * @param zone whose periods
     * @param spec which bookings, whenever they start
     */
    private record Counted(ZoneId zone, CountSpec spec) {}

    private static List<Counted> counted(BookingLimit limit, Proposal proposal, Surroundings surroundings) {
        String service = proposal.booking().service();
        CountSpec all = CountSpec.liveAt(surroundings.now()).except(proposal.itself());
        return switch (limit.scope()) {
            case RESOURCE -> onEach(proposal, all);
            case RESOURCE_AND_SERVICE -> onEach(proposal, all.service(service));
            case SERVICE -> List.of(new Counted(proposal.zone(), all.service(service)));
            case CUSTOMER ->
                proposal.booking().customer().key().stream()
                        .map(key -> new Counted(proposal.zone(), all.customer(key)))
                        .toList();
        };
    }

    private static List<Counted> onEach(Proposal proposal, CountSpec spec) {
        return proposal.resources().stream()
                .map(resource -> new Counted(resource.zone(), spec.resources(Set.of(resource.id()))))
                .toList();
    }

    /** Closes every period that has reached the limit already. */
    private static void close(BookingLimit limit, Counted counted, Surroundings surroundings, ClosedStarts closed) {
        TimeRange first = limit.periodOf(closed.range().start(), counted.zone());
        TimeRange last = limit.periodOf(closed.range().end(), counted.zone());
        CountSpec spec = counted.spec().startingIn(TimeRange.of(first.start(), last.end()));
        Map<TimeRange, Integer> counts = new HashMap<>();
        for (Instant start : surroundings.startsNotCancelled(spec)) {
            counts.merge(limit.periodOf(start, counted.zone()), 1, Integer::sum);
        }
        counts.forEach((period, count) -> {
            if (count >= limit.max()) {
                closed.close(period.start(), period.end());
            }
        });
    }

    private static Rejection rejection(BookingLimit limit, TimeRange period, long counted) {
        return Rejection.of(
                Rule.BOOKING_LIMIT,
                "there are " + counted + " bookings in " + period + " already; the limit is " + limit.max() + " a "
                        + limit.period(),
                new RejectionDetails.LimitReached(limit, period, counted));
    }
}
