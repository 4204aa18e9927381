package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestServices.ANNA;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Holds that are confirmed late against newcomers, and blocked time against bookings. */
abstract class HoldRaceTopic extends SalonTopic {

    private static final int ROUNDS = 10;

    HoldRaceTopic(StoreHarness harness) {
        super(harness);
    }

    @RepeatedTest(ROUNDS)
    void anExpiredHoldAndANewcomerDoNotBothGetTheTime() {
        Booking hold = hold();
        salon.clock().advance(minutes(10));
        Race.between(List.of(
                        () -> bookings.confirm(hold.id(), By.system()),
                        () -> bookings.create(haircutAt(monday("10:00")).build())))
                .isWonBy(1, Rule.HOLD_LOST, Rule.OVERLAP);
    }

    @Test
    void oneOfFiftyDisplacesAnExpiredHold() {
        hold();
        salon.clock().advance(minutes(10));
        Race.among(50, i -> bookings.create(haircutAt(monday("10:00")).build())).isWonBy(1, Rule.OVERLAP);
    }

    @Test
    void oneOfFiftyGetsAHold() {
        Race.among(50, i -> hold()).isWonBy(1, Rule.HELD);
    }

    @Test
    void aHoldIsConfirmedOnce() {
        Booking hold = hold();
        Race.among(20, i -> bookings.confirm(hold.id(), By.system())).isWonBy(20);
        assertThat(bookings.history(hold.id())).hasSize(2);
    }

    /** Whoever comes first: a booking that was made is covered, and none is made under a block that was there before. */
    @RepeatedTest(ROUNDS)
    void aBookingIsEitherCoveredByABlockOrRefused() {
        TimeRange day = TimeRange.of(monday("08:00"), monday("20:00"));
        Race<List<Booking>> race = Race.among(
                8,
                i -> i == 0
                        ? bookings.blockedTimes().add(ANNA, day).covered()
                        : List.of(bookings.create(haircutAt(monday("10:00").plus(minutes(30L * i)))
                                .build())));
        List<Booking> made = bookings.find(BookingQuery.all()).bookings();
        assertThat(race.winners()).contains(made);
        race.isWonBy(1 + made.size(), Rule.BLOCKED);
    }

    private Booking hold() {
        return bookings.create(haircutAt(monday("10:00")).holdFor(minutes(10)).build());
    }
}
