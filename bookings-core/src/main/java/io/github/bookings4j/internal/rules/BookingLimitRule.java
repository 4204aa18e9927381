package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.LockKey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R16, BOOKING_LIMIT: no more bookings a day, week, month or year than the service allows. */
public final class BookingLimitRule implements LockedRule {

    @Override
    public List<Rejection> check(Proposal proposal, Surroundings surroundings) {
        List<Rejection> rejections = new ArrayList<>();
        for (BookingLimit limit : proposal.service().limits()) {
            for (Counting counting : countings(limit, proposal, surroundings)) {
                long counted = surroundings.countNotCancelled(counting.spec());
                if (counted >= limit.max()) {
                    rejections.add(rejection(limit, counting.period(), counted)
                            .about(proposal.booking().resources()));
                }
            }
        }
        return rejections;
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

    private record Counting(TimeRange period, CountSpec spec) {}

    private static List<Counting> countings(BookingLimit limit, Proposal proposal, Surroundings surroundings) {
        String service = proposal.booking().service();
        return switch (limit.scope()) {
            case RESOURCE ->
                proposal.resources().stream()
                        .map(resource -> on(resource, limit, proposal, surroundings))
                        .toList();
            case RESOURCE_AND_SERVICE ->
                proposal.resources().stream()
                        .map(resource -> on(resource, limit, proposal, surroundings))
                        .map(counting ->
                                new Counting(counting.period(), counting.spec().service(service)))
                        .toList();
            case SERVICE -> {
                Counting all = counting(limit, proposal.zone(), proposal, surroundings);
                yield List.of(new Counting(all.period(), all.spec().service(service)));
            }
            case CUSTOMER ->
                proposal.booking().customer().key().stream()
                        .map(key -> {
                            Counting all = counting(limit, proposal.zone(), proposal, surroundings);
                            return new Counting(all.period(), all.spec().customer(key));
                        })
                        .toList();
        };
    }

    private static Counting on(Resource resource, BookingLimit limit, Proposal proposal, Surroundings surroundings) {
        Counting all = counting(limit, resource.zone(), proposal, surroundings);
        return new Counting(all.period(), all.spec().resources(Set.of(resource.id())));
    }

    private static Counting counting(BookingLimit limit, ZoneId zone, Proposal proposal, Surroundings surroundings) {
        TimeRange period = limit.periodOf(proposal.start(), zone);
        return new Counting(
                period, CountSpec.startingIn(period, surroundings.now()).except(proposal.itself()));
    }

    private static Rejection rejection(BookingLimit limit, TimeRange period, long counted) {
        return Rejection.of(
                Rule.BOOKING_LIMIT,
                "there are " + counted + " bookings in " + period + " already; the limit is " + limit.max() + " a "
                        + limit.period(),
                new RejectionDetails.LimitReached(limit, period, counted));
    }
}
