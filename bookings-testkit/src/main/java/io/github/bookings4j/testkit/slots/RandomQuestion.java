package io.github.bookings4j.testkit.slots;

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

    private static final List<ResourceSet> CANDIDATES = List.of(
            ResourceSet.of("anna"),
            ResourceSet.of("ben"),
            ResourceSet.of("anna", "room"),
            ResourceSet.of("ben", "room", "anna"));

    Question ask() {
        Optional<Booking> moved =
                active.isEmpty() || dice.chance(70) ? Optional.empty() : Optional.of(dice.oneOf(active));
        BookableService service = moved.map(Booking::service)
                .map(id -> host.services().get(host.services().get(0).id().equals(id) ? 0 : 1))
                .orElseGet(() -> dice.oneOf(host.services()));
        SlotQueryBuilder query = moved.map(Booking::id)
                .map(SlotQuery::forRescheduling)
                .orElseGet(() -> SlotQuery.forService(service.id()));
        query.anyOf(dice.someOf(CANDIDATES).toArray(ResourceSet[]::new))
                .partySize(dice.between(1, service.maxPartySize()))
                .units(Question.units(dice, service))
                .customer(dice.chance(50) ? Customer.none() : dice.oneOf(RandomHost.CUSTOMERS))
                .by(dice.chance(30) ? Overrides.some(dice) : By.system());
        if (dice.chance(40)) {
            query.addOns(dice.oneOf(List.of(), List.of(RandomServices.ADD_ON)));
        }
        Instant now = host.clock().instant();
        Instant from = now.minus(Duration.ofMinutes(dice.between(0, 400)));
        return new Question(query.between(from, now.plus(Duration.ofMinutes(dice.between(60, 5_000)))), service, moved);
    }
}
