package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestRequests.massageAt;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many want one time on one resource: one gets it. */
abstract class SlotRaceTopic extends SalonTopic {

    private static final int THREADS = 50;

    SlotRaceTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void oneOfFiftyGetsAFreeSlotOfAnEmptyCalendar() {
        Race.among(THREADS, i -> bookings.create(haircutAt(monday("10:00")).build()))
                .isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void oneOfFiftyGetsAFreeSlotOfABusyCalendar() {
        for (int i = 0; i < 10; i++) {
            bookings.create(haircutAt(monday("10:00").plus(minutes(60L * i))).build());
        }
        Race.among(THREADS, i -> bookings.create(haircutAt(monday("10:30")).build()))
                .isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void oneOfFiftyWithOverlappingStartsGetsATime() {
        Race.among(
                        THREADS,
                        i -> bookings.create(
                                massageAt(monday("10:00").plus(minutes(i))).build()))
                .isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void oneOfFiftyWhoseBuffersAloneOverlapGetsATime() {
        Race.among(
                        THREADS,
                        i -> bookings.create(massageAt(monday(i % 2 == 0 ? "10:00" : "11:20"))
                                .build()))
                .isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void neighboursThatOnlyTouchAllGetTheirTime() {
        Race.among(
                        24,
                        i -> bookings.create(haircutAt(monday("08:00").plus(minutes(30L * i)))
                                .build()))
                .isWonBy(24);
    }

    @Test
    void aSlotOfManyResourcesIsTakenOnceOnEach() {
        List<String> chairs = TestServices.chairs(10);
        Race.among(
                        THREADS,
                        i -> bookings.create(
                                haircutAt(monday("10:00"), chairs.get(i % 10)).build()))
                .isWonBy(10, Rule.OVERLAP);
    }

    @Test
    void everyCandidateIsTakenOnce() {
        String[] chairs = TestServices.chairs(10).toArray(String[]::new);
        Race.among(
                        THREADS,
                        i -> bookings.create(haircutAt(monday("10:00"), TestServices.ANNA)
                                .anyProvider(chairs)
                                .build()))
                .isWonBy(11, Rule.OVERLAP);
    }

    @Test
    void aCancelledSlotIsTakenOnce() {
        Booking first = bookings.create(haircutAt(monday("10:00")).build());
        bookings.cancel(first.id(), STAFF);
        Race.among(THREADS, i -> bookings.create(haircutAt(monday("10:00")).build()))
                .isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void oneOfManyMovesToAFreeSlot() {
        List<Booking> booked = TestServices.chairs(20).stream()
                .map(chair -> bookings.create(haircutAt(monday("10:00"), chair).build()))
                .toList();
        Race.among(
                        booked.size(),
                        i -> bookings.reschedule(
                                RescheduleRequest.of(booked.get(i).id(), monday("12:00"), STAFF)
                                        .anyOf(ResourceSet.of(TestServices.ANNA))))
                .isWonBy(1, Rule.OVERLAP);
    }
}
