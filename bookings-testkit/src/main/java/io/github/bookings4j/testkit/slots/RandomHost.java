package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.TenantBookings;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A host with rules by chance, in any zone, and mostly where its clock changes.
 *
 * @param bookings of the host
 * @param neighbour another tenant's bookings, where there are tenants
 * @param clock what time it is there
 * @param resources of all services
 * @param catalog two services, by id
 * @param validation whether a start must be on offer to be accepted
 */
record RandomHost(
        Bookings bookings,
        Optional<Bookings> neighbour,
        SettableClock clock,
        List<Resource> resources,
        Map<String, BookableService> catalog,
        SlotValidation validation) {

    static final List<Customer> CUSTOMERS = List.of(
            Customer.of("c-1").email("grace@example.org"), Customer.named("Ada").email("ada@example.org"));

    static final List<String> RESOURCES = List.of("anna", "ben", "room");

    private static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    /** When many places still had a time of their own, with seconds. */
    private static final Instant EARLIEST = Instant.parse("1905-01-01T00:00:00Z");

    private static final int DAYS = 135 * 365;

    /**
     * One by chance.
     *
     * @param place of its zone among all that there are
     * @param store gives an empty store for bookings under a buffer rule
     */
    static RandomHost on(Function<BufferRule, BookingStore> store, long place, Dice dice) {
        ZoneId zone = ZoneId.of(ZONES.get(Math.floorMod(place, ZONES.size())));
        SettableClock clock = SettableClock.at(now(dice, zone));
        List<Resource> resources = resources(dice, zone);
        Map<String, BookableService> catalog = new LinkedHashMap<>();
        BufferRule bufferRule = dice.oneOf(BufferRule.values());
        SlotValidation validation = dice.chance(90) ? SlotValidation.ENGINE : SlotValidation.NONE;
        BookingsBuilder wiring = Bookings.builder()
                .store(store.apply(bufferRule))
                .clock(clock)
                .services((tenant, id) -> Optional.ofNullable(catalog.get(id)))
                .slots(new RandomEngine(dice, resources, clock.instant()).engine())
                .slotValidation(validation)
                .bufferRule(bufferRule)
                .duplicateGuard(dice.chance(40) ? Duration.ofMinutes(90) : Duration.ZERO);
        if (dice.chance(30)) {
            wiring.rule(new HalfPastRule());
        }
        Optional<TenantBookings> tenants = dice.chance(20) ? Optional.of(wiring.buildMultiTenant()) : Optional.empty();
        RandomHost host = new RandomHost(
                tenants.map(each -> each.forTenant("us")).orElseGet(wiring::build),
                tenants.map(each -> each.forTenant("them")),
                clock,
                resources,
                catalog,
                validation);
        host.changeServices(dice);
        return host;
    }

    /** The services as they are now. */
    List<BookableService> services() {
        return List.copyOf(catalog.values());
    }

    /** The service of that id, as it is now. */
    BookableService service(String id) {
        return Optional.ofNullable(catalog.get(id)).orElseThrow();
    }

    /** From now on they are others, of the same ids. */
    void changeServices(Dice dice) {
        RandomServices services = new RandomServices(dice, resources);
        for (String id : List.of("first", "second")) {
            catalog.put(id, services.service(id));
        }
    }

    /** A day or so before the clock changes, in four of five cases. */
    private static Instant now(Dice dice, ZoneId zone) {
        Instant any = EARLIEST.plus(Duration.ofDays(dice.between(0, DAYS)));
        Instant near = Optional.ofNullable(zone.getRules().nextTransition(any))
                .filter(change -> dice.chance(80))
                .map(ZoneOffsetTransition::getInstant)
                .orElse(any);
        return near.minus(Duration.ofMinutes(5L * dice.between(0, 400)));
    }

    private static List<Resource> resources(Dice dice, ZoneId zone) {
        ZoneId other = dice.chance(30) ? ZoneId.of(dice.oneOf(ZONES)) : zone;
        return List.of(
                Resource.of(RESOURCES.get(0), zone),
                Resource.of(RESOURCES.get(1), other),
                Resource.of(RESOURCES.get(2), zone));
    }
}
