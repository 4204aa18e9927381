package io.github.bookings4j.model;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a service; what is not set has the default that the service's accessor names. */
public final class BookableServiceBuilder {

    final String id;
    String name;
    Duration duration = Duration.ofMinutes(30);
    Buffers buffers = Buffers.none();
    Capacity capacity = Capacity.exclusive();
    int maxPartySize = 1;
    Price price = Price.free();
    final List<AddOn> addOns = new ArrayList<>();
    final Map<String, Resource> resources = new LinkedHashMap<>();
    boolean requiresApproval;
    Duration bookingNotice = Duration.ZERO;
    Horizon horizon = Horizon.none();
    List<BookingLimit> limits = List.of();
    ChangePolicy changePolicy = ChangePolicy.always();
    Duration maxHold = Duration.ofHours(24);

    BookableServiceBuilder(String id) {
        this.id = id;
        this.name = id;
    }

    BookableServiceBuilder(BookableService service) {
        this.id = service.id();
        this.name = service.name();
        this.duration = service.duration();
        this.buffers = service.buffers();
        this.capacity = service.capacity();
        this.maxPartySize = service.maxPartySize();
        this.price = service.price();
        this.addOns.addAll(service.addOns());
        service.resources().forEach(this::offer);
        this.requiresApproval = service.requiresApproval();
        this.bookingNotice = service.bookingNotice();
        this.horizon = service.horizon();
        this.limits = service.limits();
        this.changePolicy = service.changePolicy();
        this.maxHold = service.maxHold();
    }

    /** For people, up to 200 characters. */
    public BookableServiceBuilder named(String value) {
        this.name = value;
        return this;
    }

    /** More than zero and at most 366 days; 30 minutes by default. */
    public BookableServiceBuilder lasting(Duration value) {
        this.duration = value;
        return this;
    }

    /** Kept free before and after; each zero to 31 days. */
    public BookableServiceBuilder buffers(Duration before, Duration after) {
        this.buffers = Buffers.of(before, after);
        return this;
    }

    /** How bookings share a resource. */
    public BookableServiceBuilder capacity(Capacity value) {
        this.capacity = value;
        return this;
    }

    /** 1 to 1,000,000. */
    public BookableServiceBuilder maxPartySize(int value) {
        this.maxPartySize = value;
        return this;
    }

    /** Without add-ons. */
    public BookableServiceBuilder price(Price value) {
        this.price = value;
        return this;
    }

    /** Adds extras; ids are unique in the service. */
    public BookableServiceBuilder addOns(AddOn... values) {
        this.addOns.addAll(List.of(values));
        return this;
    }

    /** Adds a resource that offers the service, in its zone. */
    public BookableServiceBuilder offeredBy(String resourceId, ZoneId zone) {
        return offeredBy(Resource.of(resourceId, zone));
    }

    /** Adds a resource that offers the service, in its zone, as in {@code offeredBy("anna", "Europe/Lisbon")}. */
    public BookableServiceBuilder offeredBy(String resourceId, String zone) {
        return offeredBy(Resource.of(resourceId, zone));
    }

    /** Adds resources that offer the service. */
    public BookableServiceBuilder offeredBy(Resource... values) {
        return offeredBy(List.of(values));
    }

    /** Adds resources that offer the service. */
    public BookableServiceBuilder offeredBy(Collection<Resource> values) {
        values.forEach(this::offer);
        return this;
    }

    private void offer(Resource resource) {
        Resource other = resources.put(resource.id(), resource);
        if (other != null && !other.equals(resource)) {
            throw new IllegalArgumentException("resources: " + resource.id() + " is there twice, in different zones");
        }
    }

    /** New bookings are PENDING until staff confirms them. */
    public BookableServiceBuilder requiresApproval() {
        return requiresApproval(true);
    }

    /** Whether new bookings are PENDING until staff confirms them. */
    public BookableServiceBuilder requiresApproval(boolean value) {
        this.requiresApproval = value;
        return this;
    }

    /** Zero to 366 days. */
    public BookableServiceBuilder bookingNotice(Duration value) {
        this.bookingNotice = value;
        return this;
    }

    /** How far ahead one may book. */
    public BookableServiceBuilder horizon(Horizon value) {
        this.horizon = value;
        return this;
    }

    /** At most so many a period; a longer period's maximum must not be below a shorter one's of the same scope. */
    public BookableServiceBuilder limits(BookingLimit... values) {
        this.limits = List.of(values);
        return this;
    }

    /** Whether and until when bookings may be cancelled or moved. */
    public BookableServiceBuilder changePolicy(ChangePolicy value) {
        this.changePolicy = value;
        return this;
    }

    /** How long a hold may last, extensions counted; more than zero and at most 36,600 days. */
    public BookableServiceBuilder maxHold(Duration value) {
        this.maxHold = value;
        return this;
    }

    /**
     * The service.
     *
     * @throws IllegalArgumentException if a part is out of range, currencies are mixed or no resource offers it
     */
    public BookableService build() {
        return new BookableService(this);
    }
}
