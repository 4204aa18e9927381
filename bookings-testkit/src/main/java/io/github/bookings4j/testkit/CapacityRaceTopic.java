package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestRequests.bicycleAt;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestRequests.yogaAt;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many want a share: as many get one as there are shares. */
abstract class CapacityRaceTopic extends SalonTopic {

    private static final int THREADS = 50;

    CapacityRaceTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void tenSeatsAreTakenTenTimes() {
        Race.among(THREADS, i -> bookings.create(yogaAt(monday("10:00")).build()))
                .isWonBy(Salon.CAPACITY, Rule.CAPACITY_EXCEEDED);
    }

    @Test
    void partiesOfThreeTakeNineOfTenSeats() {
        Race.among(
                        THREADS,
                        i -> bookings.create(
                                yogaAt(monday("10:00")).partySize(3).build()))
                .isWonBy(3, Rule.CAPACITY_EXCEEDED);
    }

    @Test
    void twoClassesThatOverlapAreNotBothHeld() {
        Race<Booking> race = Race.among(
                THREADS,
                i -> bookings.create(
                        yogaAt(monday(i % 2 == 0 ? "10:00" : "10:30")).build()));
        race.isWonBy(Salon.CAPACITY, Rule.CAPACITY_EXCEEDED, Rule.OVERLAP);
        assertThat(race.winners())
                .extracting(Booking::start)
                .containsOnly(race.winners().get(0).start());
    }

    @Test
    void tenUnitsAreTakenTenTimes() {
        Race.among(THREADS, i -> bookings.create(bicycleAt(monday("10:00")).build()))
                .isWonBy(Salon.CAPACITY, Rule.CAPACITY_EXCEEDED);
    }

    @Test
    void tenUnitsAreTakenTenTimesAtOverlappingStarts() {
        Race.among(
                        THREADS,
                        i -> bookings.create(
                                bicycleAt(monday("10:00").plus(minutes(i))).build()))
                .isWonBy(Salon.CAPACITY, Rule.CAPACITY_EXCEEDED);
    }

    @Test
    void threeUnitsEachFitThreeTimesIntoTen() {
        Race.among(
                        THREADS,
                        i -> bookings.create(bicycleAt(monday("10:00")).units(3).build()))
                .isWonBy(3, Rule.CAPACITY_EXCEEDED);
    }

    @Test
    void anExclusiveBookingAndAClassAreNotBothHeld() {
        Race<Booking> race = Race.among(
                THREADS,
                i -> bookings.create(
                        i % 2 == 0
                                ? yogaAt(monday("10:00")).build()
                                : haircutAt(monday("10:15")).build()));
        assertThat(race.winners())
                .extracting(Booking::service)
                .containsOnly(race.winners().get(0).service());
        race.isWonBy(
                race.winners().get(0).service().equals("yoga") ? Salon.CAPACITY : 1,
                Rule.CAPACITY_EXCEEDED,
                Rule.OVERLAP);
    }

    @Test
    void partiesThatGrowDoNotOutgrowTheirClass() {
        List<Booking> parties = Stream.generate(
                        () -> bookings.create(yogaAt(monday("10:00")).build()))
                .limit(6)
                .toList();
        Race.among(
                        parties.size(),
                        i -> bookings.change(
                                ChangeRequest.of(parties.get(i).id(), STAFF).partySize(3)))
                .isWonBy(2, Rule.CAPACITY_EXCEEDED);
    }
}
