package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestServices.ANNA;
import static io.github.bookings4j.testkit.TestServices.BEN;
import static io.github.bookings4j.testkit.TestServices.ROOM;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many want several resources together: all or none, and nobody waits for ever. */
abstract class ResourceRaceTopic extends SalonTopic {

    private static final int THREADS = 50;

    ResourceRaceTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void resourcesNamedInOppositeOrdersAreTakenOnce() {
        ResourceSet there = ResourceSet.of(ANNA, BEN, ROOM);
        ResourceSet back = ResourceSet.of(ROOM, BEN, ANNA);
        Race.among(THREADS, i -> bookings.create(on(i % 2 == 0 ? there : back))).isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void aRingOfPairsIsTakenWithoutSharingAnyResource() {
        List<String> chairs = TestServices.chairs(10);
        Race<Booking> race = Race.among(
                THREADS, i -> bookings.create(on(ResourceSet.of(chairs.get(i % 10), chairs.get((i + 1) % 10)))));
        assertThat(race.winners()).hasSizeBetween(4, 5);
        race.isWonBy(race.winners().size(), Rule.OVERLAP);
    }

    @Test
    void whoGetsOneResourceOnlyGetsNone() {
        bookings.create(on(ResourceSet.of(ROOM)));
        Race.among(
                        THREADS,
                        i -> bookings.create(
                                on(ResourceSet.of(TestServices.chairs(50).get(i), ROOM))))
                .isWonBy(0, Rule.OVERLAP);
    }

    @Test
    void candidatesNamedInOppositeOrdersAreEachTakenOnce() {
        ResourceSet anna = ResourceSet.of(ANNA, ROOM);
        ResourceSet ben = ResourceSet.of(BEN);
        Race.among(THREADS, i -> bookings.create(i % 2 == 0 ? on(anna, ben) : on(ben, anna)))
                .isWonBy(2, Rule.OVERLAP);
    }

    private static BookingRequest on(ResourceSet... candidates) {
        return BookingRequest.forService("haircut")
                .anyOf(candidates)
                .startingAt(monday("10:00"))
                .customer(Customer.named("Grace"))
                .build();
    }
}
