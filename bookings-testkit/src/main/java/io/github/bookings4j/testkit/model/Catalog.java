package io.github.bookings4j.testkit.model;

import static io.github.bookings4j.model.BookableService.service;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.BookingLimit.Scope;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Few resources and a service of every kind, all in multiples of five minutes, so that much collides and much just touches. */
final class Catalog {

    static final Resource ANNA = Resource.of("anna", "Europe/Berlin");
    static final Resource BEN = Resource.of("ben", "America/New_York");
    static final Resource ROOM = Resource.of("room", "Europe/Berlin");
    static final List<Resource> RESOURCES = List.of(ANNA, BEN, ROOM);

    static final AddOn LONG = AddOn.of("long").lasting(minutes(15)).priced(euros(10));
    static final AddOn SHORT = AddOn.of("short").lasting(minutes(5)).priced(euros(3).eachPerson());
    static final AddOn FREE = AddOn.of("free");
    static final AddOn OLD = AddOn.of("old").inactive();

    static final List<BookableService> SERVICES = List.of(
            any("cut", 30)
                    .buffers(minutes(10), minutes(15))
                    .offeredBy(ANNA, BEN)
                    .build(),
            any("talk", 20).offeredBy(ANNA, BEN, ROOM).maxPartySize(2).build(),
            any("duo", 40)
                    .buffers(minutes(5), minutes(0))
                    .offeredBy(ANNA, BEN, ROOM)
                    .build(),
            any("class", 45)
                    .buffers(minutes(5), minutes(10))
                    .capacity(Capacity.seats(3))
                    .maxPartySize(2)
                    .offeredBy(ANNA, ROOM)
                    .build(),
            any("bicycle", 60)
                    .buffers(minutes(0), minutes(10))
                    .capacity(Capacity.units(4))
                    .maxPartySize(3)
                    .offeredBy(ROOM, BEN)
                    .build(),
            any("scooter", 30)
                    .buffers(minutes(5), minutes(0))
                    .capacity(Capacity.units(2))
                    .offeredBy(ROOM, BEN)
                    .build(),
            any("visit", 30)
                    .buffers(minutes(0), minutes(5))
                    .requiresApproval()
                    .offeredBy(ANNA, BEN)
                    .build(),
            any("rare", 15)
                    .limits(new BookingLimit(Period.WEEK, 1, Scope.SERVICE))
                    .offeredBy(ANNA, BEN)
                    .build(),
            any("treat", 10)
                    .limits(
                            BookingLimit.of(Period.DAY, 2),
                            new BookingLimit(Period.DAY, 3, Scope.CUSTOMER),
                            new BookingLimit(Period.MONTH, 5, Scope.RESOURCE),
                            new BookingLimit(Period.YEAR, 4, Scope.CUSTOMER))
                    .offeredBy(ANNA, BEN, ROOM)
                    .build(),
            any("strict", 30)
                    .bookingNotice(minutes(30))
                    .horizon(Horizon.calendarDays(0))
                    .changePolicy(new ChangePolicy(true, minutes(60), true, minutes(30)))
                    .offeredBy(ANNA, BEN)
                    .build(),
            any("final", 30)
                    .changePolicy(new ChangePolicy(false, Duration.ZERO, false, minutes(15)))
                    .offeredBy(ANNA, ROOM)
                    .build());

    private Catalog() {}

    private static BookableServiceBuilder any(String id, int minutes) {
        return service(id)
                .lasting(minutes(minutes))
                .price(euros(20))
                .maxHold(minutes(60))
                .addOns(LONG, SHORT, FREE, OLD);
    }

    /** The sets of resources that may be asked for: each alone, each two that the service has. */
    static List<ResourceSet> sets(BookableService service) {
        List<ResourceSet> sets = new ArrayList<>();
        for (Resource first : service.resources()) {
            sets.add(ResourceSet.of(first.id()));
            for (Resource second : service.resources()) {
                if (!first.equals(second)) {
                    sets.add(ResourceSet.of(first.id(), second.id()));
                }
            }
        }
        return sets;
    }

    static Duration minutes(int n) {
        return Duration.ofMinutes(n);
    }

    static Price euros(int n) {
        return Price.fixed(Money.of(Integer.toString(n), "EUR"));
    }
}
