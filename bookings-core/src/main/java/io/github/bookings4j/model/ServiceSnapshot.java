package io.github.bookings4j.model;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was sold: the terms of the service when the booking was made. Later changes of the catalog do not touch them.
 *
 * @param name the service's name
 * @param duration of the appointment without add-ons
 * @param buffers kept free around it
 * @param capacity how it shares its resources
 * @param price of the service without add-ons
 * @param addOns what was booked on top
 * @param policy whether and until when it may be cancelled or moved
 * @param requiresApproval whether staff must confirm it
 */
public record ServiceSnapshot(
        String name,
        Duration duration,
        Buffers buffers,
        Capacity capacity,
        Price price,
        List<BookedAddOn> addOns,
        ChangePolicy policy,
        boolean requiresApproval) {

    /** The longest appointment, add-ons not counted: 366 days. */
    public static final Duration MAX_DURATION = Duration.ofDays(366);

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public ServiceSnapshot {
        name = Require.line("service.name", name, 200);
        duration = Require.positive("duration", duration, MAX_DURATION);
        Require.present("buffers", buffers);
        Require.present("capacity", capacity);
        Require.present("price", price);
        addOns = Require.list("addOns", addOns, BookableService.MAX_ADD_ONS);
        Require.present("policy", policy);
    }

    /** How long the appointment is: the service and its add-ons. */
    public Duration totalDuration() {
        return addOns.stream().map(BookedAddOn::extraDuration).reduce(duration, Duration::plus);
    }

    /** Whether all its prices are of one currency. */
    public boolean hasOneCurrency() {
        return sharesCurrencyWith(price)
                && addOns.stream().map(BookedAddOn::price).allMatch(this::sharesCurrencyWith);
    }

    /** Whether a price can be added to what is sold already: it is of no currency, or of the same. */
    public boolean sharesCurrencyWith(Price other) {
        return Stream.concat(Stream.of(price), addOns.stream().map(BookedAddOn::price))
                .flatMap(each -> each.amount().stream())
                .map(Money::currency)
                .allMatch(currency -> other.amount().isEmpty()
                        || other.amount().get().currency().equals(currency));
    }

    /** The same terms with other add-ons. */
    public ServiceSnapshot withAddOns(List<BookedAddOn> others) {
        return new ServiceSnapshot(name, duration, buffers, capacity, price, others, policy, requiresApproval);
    }

    /** The same terms under another capacity. */
    public ServiceSnapshot withCapacity(Capacity other) {
        return new ServiceSnapshot(name, duration, buffers, other, price, addOns, policy, requiresApproval);
    }

    /** The same terms at another price of the service. */
    public ServiceSnapshot withPrice(Price other) {
        return new ServiceSnapshot(name, duration, buffers, capacity, other, addOns, policy, requiresApproval);
    }
}
