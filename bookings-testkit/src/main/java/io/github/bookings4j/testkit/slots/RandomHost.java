package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param clock what time it is there
 * @param services two of them, on the same resources
 */
record RandomHost(Bookings bookings, SettableClock clock, List<BookableService> services) {

    static final List<Customer> CUSTOMERS =
            List.of(Customer.of("c-1").email("grace@example.org"), Customer.named("Ada").email("ada@example.org"));

    static final List<String> RESOURCES = List.of("anna", "ben", "room");

    private static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    private static final Instant EARLIEST = Instant.parse("1971-01-01T00:00:00Z");

    /**
     * One by chance.
     *
     * @param store gives an empty store for bookings under a buffer rule
     */
    static RandomHost on(Function<BufferRule, BookingStore> store, Dice dice) {
        ZoneId zone = ZoneId.of(dice.oneOf(ZONES));
        SettableClock clock = SettableClock.at(now(dice, zone));
        List<Resource> resources = resources(dice, zone);
        RandomServices services = new RandomServices(dice, resources);
        BookableService first = services.service("first");
        BookableService second = services.service("second");
        BufferRule bufferRule = dice.oneOf(BufferRule.values());
        BookingsBuilder wiring = Bookings.builder()
                .store(store.apply(bufferRule))
                .clock(clock)
                .services(ServiceCatalog.of(first, second))
                .slots(engine(dice, resources, clock.instant()))
                .bufferRule(bufferRule)
                .duplicateGuard(dice.chance(40) ? Duration.ofMinutes(90) : Duration.ZERO);
        if (dice.chance(30)) {
            wiring.rule(new HalfPastRule());
        }
        return new RandomHost(wiring.build(), clock, List.of(first, second));
    }

    /** A day or so before the clock changes, in four of five cases. */
    private static Instant now(Dice dice, ZoneId zone) {
        Instant any = EARLIEST.plus(Duration.ofDays(dice.between(0, 65 * 365)));
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

    private static SlotsEngine engine(Dice dice, List<Resource> resources, Instant now) {
        Map<String, OpeningHours> hours = new LinkedHashMap<>();
        for (Resource resource : resources) {
            LocalDate today = LocalDate.ofInstant(now, resource.zone());
            hours.put(resource.id(), new RandomHours(dice, today).in(resource.zone()));
        }
        RandomHours any = new RandomHours(dice, LocalDate.EPOCH);
        return OpeningHoursSlotsEngine.of(hours).grid(any.grid()).buffersMustFit(dice.chance(30));
    }
}
