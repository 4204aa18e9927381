package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.StatisticsQuery;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R23: within reach of one customer. */
class CustomerScopeTest {

    private final Host host = new Host();
    private final Bookings graces = host.bookings().as(Actor.customer("c-1"));
    private final Booking own = host.book("10:00");
    private final Booking adas = host.book(request("12:00").customer(ADA).externalReference("pay-1"));

    @Nested
    class AnothersBooking {

        @Test
        void answersAsAMissingOne() {
            assertThat(refusalsOf(() -> graces.get(adas.id()))).containsExactly(Rule.NOT_FOUND);
        }

        @Test
        void isNotFoundByItsReference() {
            assertThat(graces.find(adas.reference())).isEmpty();
        }

        @Test
        void isNotFoundByItsExternalReference() {
            assertThat(graces.findByExternalReference("pay-1")).isEmpty();
        }

        @Test
        void isNotFoundByASearch() {
            assertThat(graces.find(BookingQuery.all()).bookings()).containsExactly(own);
        }

        @Test
        void isNotFoundByASearchForThem() {
            assertThat(graces.find(BookingQuery.all().customer("c-2")).bookings())
                    .isEmpty();
        }

        @Test
        void isNotCounted() {
            assertThat(graces.statistics(StatisticsQuery.all()).total()).isEqualTo(1);
            assertThat(graces.statistics(StatisticsQuery.all().customer("c-2")).total())
                    .isZero();
        }

        @Test
        void hasNoHistory() {
            assertThat(graces.history(adas.id())).isEmpty();
            assertThat(graces.stateAt(adas.id(), host.now())).isEmpty();
        }

        @Test
        void canNotBeTouched() {
            assertThat(refusalsOf(() -> graces.cancel(adas.id(), BY_GRACE))).containsExactly(Rule.NOT_FOUND);
            assertThat(refusalsOf(() -> graces.reschedule(adas.id(), at("15:00"), Actor.customer("c-1"))))
                    .containsExactly(Rule.NOT_FOUND);
            assertThat(host.get(adas)).isEqualTo(adas);
        }

        @Test
        void canNotBeAskedAbout() {
            var move = RescheduleRequest.of(adas.id(), at("15:00"), BY_GRACE);
            assertThat(Refusals.rules(graces.explain(move))).containsExactly(Rule.NOT_FOUND);
        }

        @Test
        void isInTheWayAllTheSame() {
            assertThat(refusalsOf(() -> graces.create(request("12:00").build())))
                    .containsExactly(Rule.OVERLAP);
        }
    }

    @Nested
    class TheCustomersOwn {

        @Test
        void isReached() {
            assertThat(graces.get(own.id())).isEqualTo(own);
        }

        @Test
        void isTheirsThoughTheyDoNotSaySo() {
            Booking made = graces.create(request("15:00")
                    .customer(Customer.named("Grace").email("g@example.org"))
                    .build());
            assertThat(made.customer().reference()).contains("c-1");
            assertThat(made.createdBy()).isEqualTo(Actor.customer("c-1"));
        }

        @Test
        void isTheirsAsAHoldOfNobody() {
            Booking hold = graces.create(request("15:00")
                    .customer(Customer.none())
                    .holdFor(Duration.ofMinutes(10))
                    .build());
            assertThat(graces.find(hold.id())).isPresent();
        }

        @Test
        void isNotGivenAway() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> graces.edit(EditRequest.of(own.id(), BY_GRACE).customer(ADA)))
                    .withMessageStartingWith("customer.reference:");
        }

        @Test
        void isNotMadeForAnother() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graces.create(
                            request("15:00").customer(ADA).by(BY_GRACE).build()))
                    .withMessageStartingWith("customer.reference:");
        }

        @Test
        void isNotConfirmedForAnother() {
            Booking hold = host.hold("15:00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graces.confirm(hold.id(), ADA, BY_GRACE))
                    .withMessageStartingWith("customer.reference:");
        }
    }

    @Test
    void busyTimesAreTimesOnly() {
        assertThat(graces.busyIntervals("anna", between("00:00", "23:00")))
                .containsExactly(between("10:00", "11:00"), between("12:00", "13:00"));
    }

    @Test
    void aCustomerIsWhoeverHasTheReference() {
        host.bookings().edit(EditRequest.of(own.id(), STAFF).customer(GRACE.reference("c-9")));
        assertThat(graces.find(own.id())).isEmpty();
    }
}
