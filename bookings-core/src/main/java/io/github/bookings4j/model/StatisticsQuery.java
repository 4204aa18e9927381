package io.github.bookings4j.model;

import java.util.Optional;

/**
 * Which bookings to count; what is absent does not restrict.
 *
 * @param customer the customer's reference
 * @param resource a resource that the booking takes
 * @param service the service's id
 * @param startsIn the booking's start lies in this half-open range
 */
public record StatisticsQuery(
        Optional<String> customer, Optional<String> resource, Optional<String> service, Optional<TimeRange> startsIn) {

    private static final StatisticsQuery ALL =
            new StatisticsQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @throws IllegalArgumentException if a part is out of range
     */
    public StatisticsQuery {
        customer = Require.present("customer", customer).map(value -> Require.line("customer", value, 128));
        resource = Require.present("resource", resource).map(value -> Require.line("resource", value, 64));
        service = Require.present("service", service).map(value -> Require.line("service", value, 64));
        Require.present("startsIn", startsIn);
    }

    /** All bookings. */
    public static StatisticsQuery all() {
        return ALL;
    }

    /** Of that customer only. */
    public StatisticsQuery customer(String reference) {
        return new StatisticsQuery(Optional.of(reference), resource, service, startsIn);
    }

    /** On that resource only. */
    public StatisticsQuery resource(String id) {
        return new StatisticsQuery(customer, Optional.of(id), service, startsIn);
    }

    /** Of that service only. */
    public StatisticsQuery service(String id) {
        return new StatisticsQuery(customer, resource, Optional.of(id), startsIn);
    }

    /** Starting in that half-open range only. */
    public StatisticsQuery startingIn(TimeRange range) {
        return new StatisticsQuery(customer, resource, service, Optional.of(range));
    }
}
