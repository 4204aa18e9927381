package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestServices.haircut;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.BookingLimit.Scope;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted or looked up holds under races too, also where no calendar is shared. */
abstract class RuleRaceTopic extends SalonTopic {

    private static final List<String> CHAIRS = TestServices.chairs(30);

    RuleRaceTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void twentyEqualRequestsOfOneKeyAreOneBooking() {
        BookingRequest request = BookingRequest.forService("haircut")
                .anyProvider(CHAIRS.toArray(String[]::new))
                .startingAt(monday("10:00"))
                .customer(TestRequests.grace())
                .idempotencyKey("key")
                .build();
        Race<Booking> race = Race.among(20, i -> bookings.create(request));
        race.isWonBy(20);
        assertThat(race.winners()).containsOnly(race.winners().get(0));
        assertThat(bookings.find(BookingQuery.all()).bookings()).hasSize(1);
    }

    /** Each comes to a host that offers another chair, so they share no calendar, and it is the key's own lock that counts. */
    @Test
    void twentyEqualRequestsOfOneKeyAreOneBookingWhereverTheyCome() {
        BookingRequest request = BookingRequest.forService("haircut")
                .startingAt(monday("10:00"))
                .customer(TestRequests.grace())
                .idempotencyKey("key")
                .build();
        Race<Booking> race = Race.among(20, i -> offeringOnly(CHAIRS.get(i)).create(request));
        race.isWonBy(20);
        assertThat(race.winners()).containsOnly(race.winners().get(0));
        assertThat(bookings.find(BookingQuery.all()).bookings()).hasSize(1);
    }

    /** They share no calendar either. */
    @Test
    void oneOfTwentyDifferentRequestsOfOneKeyIsABooking() {
        Race.among(
                        20,
                        i -> bookings.create(haircutAt(monday("10:00"), CHAIRS.get(i))
                                .idempotencyKey("key")
                                .build()))
                .isWonBy(1, Rule.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void aServicesLimitHoldsAcrossResources() {
        Bookings limited = limited(Scope.SERVICE);
        Race.among(
                        30,
                        i -> limited.create(
                                haircutAt(monday("10:00"), CHAIRS.get(i)).build()))
                .isWonBy(3, Rule.BOOKING_LIMIT);
    }

    @Test
    void aCustomersLimitHoldsAcrossResources() {
        Bookings limited = limited(Scope.CUSTOMER);
        Race.among(
                        30,
                        i -> limited.create(
                                haircutAt(monday("10:00"), CHAIRS.get(i)).build()))
                .isWonBy(3, Rule.BOOKING_LIMIT);
    }

    @Test
    void aResourcesLimitHoldsForItsWholeDay() {
        Bookings limited = limited(Scope.RESOURCE);
        Race.among(
                        30,
                        i -> limited.create(haircutAt(monday("08:00").plus(minutes(30L * i)))
                                .build()))
                .isWonBy(3, Rule.BOOKING_LIMIT);
    }

    @Test
    void ofACustomersNearDuplicatesOneIsABooking() {
        Bookings guarded = salon.builder().duplicateGuard(minutes(600)).build();
        Race.among(
                        20,
                        i -> guarded.create(haircutAt(monday("10:00").plus(minutes(30L * i)))
                                .build()))
                .isWonBy(1, Rule.DUPLICATE);
    }

    @Test
    void theDuplicateGuardKeepsNoOtherCustomerAway() {
        Bookings guarded = salon.builder().duplicateGuard(minutes(600)).build();
        Race.among(
                        20,
                        i -> guarded.create(haircutAt(monday("10:00").plus(minutes(30L * i)))
                                .customer(Customer.of("customer-" + i))
                                .build()))
                .isWonBy(20);
    }

    private Bookings offeringOnly(String chair) {
        return salon.offering(BookableService.service("haircut")
                .lasting(minutes(30))
                .offeredBy(chair, TestServices.ZONE)
                .build());
    }

    private Bookings limited(Scope scope) {
        BookingLimit threeADay = BookingLimit.of(Period.DAY, 3).per(scope);
        return salon.offering(haircut().limits(threeADay).build());
    }
}
