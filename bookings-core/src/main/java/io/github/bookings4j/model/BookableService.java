package io.github.bookings4j.model;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be booked. It belongs to the host, whose catalog hands it out; immutable. */
public final class BookableService {

    /** The most add-ons of one service: 100. */
    public static final int MAX_ADD_ONS = 100;

    private final String id;
    private final String name;
    private final Duration duration;
    private final Buffers buffers;
    private final Capacity capacity;
    private final int maxPartySize;
    private final Price price;
    private final List<AddOn> addOns;
    private final Map<String, Resource> resources;
    private final boolean requiresApproval;
    private final Duration bookingNotice;
    private final Horizon horizon;
    private final List<BookingLimit> limits;
    private final ChangePolicy changePolicy;
    private final Duration maxHold;

    BookableService(BookableServiceBuilder builder) {
        this.id = Require.line("service.id", builder.id, 64);
        this.name = Require.line("service.name", builder.name, 200);
        this.duration = Require.positive("duration", builder.duration, ServiceSnapshot.MAX_DURATION);
        this.buffers = Require.present("buffers", builder.buffers);
        this.capacity = Require.present("capacity", builder.capacity);
        this.maxPartySize = Require.between("maxPartySize", builder.maxPartySize, 1, 1_000_000);
        this.price = Require.present("price", builder.price);
        this.addOns = distinct(Require.list("addOns", builder.addOns, MAX_ADD_ONS));
        this.resources = Collections.unmodifiableMap(new LinkedHashMap<>(builder.resources));
        this.requiresApproval = builder.requiresApproval;
        this.bookingNotice = Require.notNegative("bookingNotice", builder.bookingNotice, Duration.ofDays(366));
        this.horizon = Require.present("horizon", builder.horizon);
        this.limits = BookingLimit.consistent(Require.list("limits", builder.limits, 20));
        this.changePolicy = Require.present("changePolicy", builder.changePolicy);
        this.maxHold = Require.positive("maxHold", builder.maxHold, Duration.ofDays(36_600));
        oneCurrency();
        Total.of(price, addOns.stream().map(AddOn::snapshot).toList(), maxPartySize);
        if (resources.isEmpty()) {
            throw new IllegalArgumentException(
                    "resources: service " + id + " must be offered by at least one resource");
        }
    }

    /** Starts a service of that id; its name is the id until {@link BookableServiceBuilder#named} says otherwise. */
    public static BookableServiceBuilder service(String id) {
        return new BookableServiceBuilder(id);
    }

    /** Starts a service that differs from this one only in what is set next. */
    public BookableServiceBuilder toBuilder() {
        return new BookableServiceBuilder(this);
    }

    /** The host's id, up to 64 characters. */
    public String id() {
        return id;
    }

    /** For people; the id by default. */
    public String name() {
        return name;
    }

    /** Of the appointment without add-ons. */
    public Duration duration() {
        return duration;
    }

    /** Kept free around the appointment; none by default. */
    public Buffers buffers() {
        return buffers;
    }

    /** How bookings share a resource; exclusive by default. */
    public Capacity capacity() {
        return capacity;
    }

    /** The largest party of one booking; 1 by default. */
    public int maxPartySize() {
        return maxPartySize;
    }

    /** Without add-ons; free by default. */
    public Price price() {
        return price;
    }

    /** The extras on offer; none by default. */
    public List<AddOn> addOns() {
        return addOns;
    }

    /** The resources that offer the service, in the host's order. */
    public Collection<Resource> resources() {
        return resources.values();
    }

    /** The resource of that id, if it offers the service. */
    public Optional<Resource> resource(String resourceId) {
        return Optional.ofNullable(resources.get(resourceId));
    }

    /** Whether staff must confirm a booking; false by default. */
    public boolean requiresApproval() {
        return requiresApproval;
    }

    /** How long before the start one must book at the latest; zero by default. */
    public Duration bookingNotice() {
        return bookingNotice;
    }

    /** How far ahead one may book; no limit by default. */
    public Horizon horizon() {
        return horizon;
    }

    /** At most so many bookings a period; none by default. */
    public List<BookingLimit> limits() {
        return limits;
    }

    /** Whether and until when bookings may be cancelled or moved; always by default. */
    public ChangePolicy changePolicy() {
        return changePolicy;
    }

    /** How long a hold may last, extensions counted; 24 hours by default. */
    public Duration maxHold() {
        return maxHold;
    }

    /** The terms under which it is sold now, with these add-ons. */
    public ServiceSnapshot snapshot(List<BookedAddOn> booked) {
        return new ServiceSnapshot(name, duration, buffers, capacity, price, booked, changePolicy, requiresApproval);
    }

    private void oneCurrency() {
        long currencies = Stream.concat(Stream.of(price), addOns.stream().map(AddOn::price))
                .flatMap(each -> each.amount().stream())
                .map(Money::currency)
                .distinct()
                .count();
        if (currencies > 1) {
            throw new IllegalArgumentException("price: all prices of service " + id + " must share one currency");
        }
    }

    private static List<AddOn> distinct(List<AddOn> addOns) {
        if (addOns.stream().map(AddOn::id).distinct().count() != addOns.size()) {
            throw new IllegalArgumentException("addOns: must have distinct ids");
        }
        return addOns;
    }
}
