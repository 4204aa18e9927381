package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotQueryBuilder;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Questions by chance: for new bookings, and for new times of some that there are.
 *
 * @param dice throws
 * @param host who is asked
 * @param active bookings that might be moved
 */
record RandomQuestion(Dice dice, RandomHost host, List<Booking> active) {

    private static final String CUSTOMER =
            RandomHost.CUSTOMERS.get(0).reference().orElseThrow();

    private static final List<ResourceSet> CANDIDATES = List.of(
            ResourceSet.of("anna"),
            ResourceSet.of("ben"),
            ResourceSet.of("anna", "room"),
            ResourceSet.of("ben", "room", "anna"));

    Question ask() {
        Optional<Booking> moved =
                active.isEmpty() || dice.chance(70) ? Optional.empty() : Optional.of(dice.oneOf(active));
        BookableService service =
                moved.map(Booking::service).map(host::service).orElseGet(() -> dice.oneOf(host.services()));
        boolean customer = dice.chance(15);
        SlotQueryBuilder query = moved.map(Booking::id)
                .map(SlotQuery::forRescheduling)
                .orElseGet(() -> SlotQuery.forService(service.id()));
        query.anyOf(dice.someOf(CANDIDATES).toArray(ResourceSet[]::new))
                .by(customer ? By.customer(CUSTOMER) : dice.chance(30) ? Overrides.some(dice) : By.system());
        if (moved.isEmpty()) {
            query.partySize(dice.between(1, service.maxPartySize()))
                    .units(Question.units(dice, service))
                    .customer(customer || dice.chance(50) ? Customer.none() : dice.oneOf(RandomHost.CUSTOMERS));
        }
        if (dice.chance(40)) {
            query.addOns(dice.oneOf(List.of(), List.of(RandomServices.ADD_ON)));
        }
        Instant now = host.clock().instant();
        Instant from = now.minus(Duration.ofMinutes(dice.between(0, 400)));
        Duration length =
                Duration.ofMinutes(dice.chance(1) ? dice.between(5_000, 390 * 1_440) : dice.between(60, 5_000));
        Bookings asked = customer ? host.bookings().as(Actor.customer(CUSTOMER)) : host.bookings();
        return new Question(query.between(from, now.plus(length)), asked, service, moved);
    }
}
