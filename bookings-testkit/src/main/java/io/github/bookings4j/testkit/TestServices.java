package io.github.bookings4j.testkit;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Services to start from. Each method gives a builder, so that a test sets what it is about and nothing else:
 * {@code TestServices.haircut().requiresApproval().build()}.
 */
public final class TestServices {

    /** The zone of all resources. */
    public static final String ZONE = "Europe/Lisbon";

    /** A provider of every service here. */
    public static final String ANNA = "anna";

    /** Another provider of every service here. */
    public static final String BEN = "ben";

    /** What is needed beside a provider, where that is wanted. */
    public static final String ROOM = "room-1";

    private TestServices() {}

    /** {@code haircut}: exclusive, 30 minutes, 20 euro; with the add-on {@code beard}, 15 minutes and 8.50 euro. */
    public static BookableServiceBuilder haircut() {
        return offeredByAll(BookableService.service("haircut"))
                .lasting(Duration.ofMinutes(30))
                .price(Price.fixed(Money.of("20", "EUR")))
                .addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)).priced(Price.fixed(Money.of("8.50", "EUR"))));
    }

    /** {@code massage}: exclusive, 60 minutes, with 15 minutes kept free before and 30 after. */
    public static BookableServiceBuilder massage() {
        return offeredByAll(BookableService.service("massage"))
                .lasting(Duration.ofMinutes(60))
                .buffers(Duration.ofMinutes(15), Duration.ofMinutes(30));
    }

    /** {@code yoga}: 60 minutes, a class of that many seats, all of which one party may take. */
    public static BookableServiceBuilder yoga(int seats) {
        return offeredByAll(BookableService.service("yoga"))
                .lasting(Duration.ofMinutes(60))
                .capacity(Capacity.seats(seats))
                .maxPartySize(seats);
    }

    /** {@code bicycle}: 60 minutes, out of a pool of that many. */
    public static BookableServiceBuilder bicycle(int units) {
        return offeredByAll(BookableService.service("bicycle"))
                .lasting(Duration.ofMinutes(60))
                .capacity(Capacity.units(units));
    }

    /** The ids {@code chair-1} to {@code chair-n}: resources for tests that need many. */
    public static List<String> chairs(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add("chair-" + i);
        }
        return List.copyOf(ids);
    }

    private static BookableServiceBuilder offeredByAll(BookableServiceBuilder service) {
        service.offeredBy(ANNA, ZONE).offeredBy(BEN, ZONE).offeredBy(ROOM, ZONE);
        chairs(50).forEach(id -> service.offeredBy(id, ZONE));
        return service;
    }
}
