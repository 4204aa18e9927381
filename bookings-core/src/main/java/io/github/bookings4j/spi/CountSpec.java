package io.github.bookings4j.spi;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which bookings to count; what is absent or empty does not restrict.
 *
 * @param startsIn the start lies in this half-open range
 * @param service the service's id
 * @param resources the booking takes at least one of these
 * @param customer the booking's customer has this key: the same reference, or the same email address whatever its case
 * @param liveAt if given, holds that have expired by then are left out
 * @param except this booking is left out
 */
public record CountSpec(
        Optional<TimeRange> startsIn,
        Optional<String> service,
        Set<String> resources,
        Optional<CustomerKey> customer,
        Optional<Instant> liveAt,
        Optional<BookingId> except) {

    /** Copies the set. */
    public CountSpec {
        resources = Set.copyOf(resources);
    }

    /** Counts what starts in that range and, at {@code now}, is no expired hold. */
    public static CountSpec startingIn(TimeRange range, Instant now) {
        return liveAt(now).startingIn(range);
    }

    /** Counts what, at {@code now}, is no expired hold. */
    public static CountSpec liveAt(Instant now) {
        return new CountSpec(
                Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.of(now), Optional.empty());
    }

    /** The same of what starts in that range only. */
    public CountSpec startingIn(TimeRange range) {
        return new CountSpec(Optional.of(range), service, resources, customer, liveAt, except);
    }

    /** The same of one service only. */
    public CountSpec service(String id) {
        return new CountSpec(startsIn, Optional.of(id), resources, customer, liveAt, except);
    }

    /** The same on one of these resources only. */
    public CountSpec resources(Set<String> ids) {
        return new CountSpec(startsIn, service, ids, customer, liveAt, except);
    }

    /** The same of one customer only. */
    public CountSpec customer(CustomerKey key) {
        return new CountSpec(startsIn, service, resources, Optional.of(key), liveAt, except);
    }

    /** The same without that booking, if one is given. */
    public CountSpec except(Optional<BookingId> id) {
        return new CountSpec(startsIn, service, resources, customer, liveAt, id);
    }
}
