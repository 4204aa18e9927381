package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static io.github.bookings4j.Refusals.rejectionOf;
import static io.github.bookings4j.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R3: confirming takes the time again, and may come too late. */
class LostHoldTest {

    private final Host host = new Host();

    @Nested
    class OneThatWasDisplaced {

        private final Booking hold = host.hold("10:00");
        private final Booking other;

        OneThatWasDisplaced() {
            host.timePasses(Duration.ofMinutes(10));
            other = host.book(request("10:30").customer(ADA));
        }

        @Test
        void isItselfUntouched() {
            assertThat(host.get(hold)).isEqualTo(hold);
            assertThat(host.events(hold)).hasSize(1);
        }

        @Test
        void isLostWhenItIsConfirmed() {
            assertThat(refusalsOf(() -> host.bookings().confirm(hold.id(), BY_GRACE)))
                    .containsExactly(Rule.HOLD_LOST);
        }

        @Test
        void isLostWhenItIsExtended() {
            assertThat(refusalsOf(() ->
                            host.bookings().extendHold(hold.id(), host.now().plusSeconds(60), BY_GRACE)))
                    .containsExactly(Rule.HOLD_LOST);
        }

        @Test
        void staysPendingThough() {
            refusalsOf(() -> host.bookings().confirm(hold.id(), BY_GRACE));
            assertThat(host.get(hold)).isEqualTo(hold);
        }

        @Test
        void isTakenBackOnceTheTimeIsFreeAgain() {
            host.bookings().cancel(other.id(), STAFF);
            host.bookings().confirm(hold.id(), BY_GRACE);
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void saysWhatIsInTheWay() {
            assertThat(causes(hold)).containsExactly(Rule.OVERLAP);
        }
    }

    @Nested
    class Confirming {

        @Test
        void asksForTheLimitsAgain() {
            host.offers(haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
            Booking hold = host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));
            host.book(request("15:00").customer(ADA));
            assertThat(causes(hold)).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void doesNotCountTheHoldItself() {
            host.offers(haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
            Booking hold = host.hold("10:00");
            assertThat(refusalsOf(() -> host.bookings().confirm(hold.id(), BY_GRACE)))
                    .isEmpty();
        }

        @Test
        void isRefusedWhereTheTimeWasBlockedMeanwhile() {
            Booking hold = host.hold("10:00");
            host.bookings().blockedTimes().add("anna", between("10:00", "10:30"));
            assertThat(causes(hold)).containsExactly(Rule.BLOCKED);
        }

        @Test
        void mayOverrideTheBlockedTime() {
            Booking hold = host.hold("10:00");
            host.bookings().blockedTimes().add("anna", between("10:00", "10:30"));
            Booking confirmed = host.bookings().confirm(hold.id(), STAFF.overriding(Rule.BLOCKED));
            assertThat(host.lastEvent(confirmed).overrides()).containsExactly("BLOCKED");
        }

        @Test
        void isRefusedWhereTheServiceIsGone() {
            Booking hold = host.hold("10:00");
            host.noLongerOffers("haircut");
            assertThat(refusalsOf(() -> host.bookings().confirm(hold.id(), BY_GRACE)))
                    .containsExactly(Rule.HOLD_LOST);
        }
    }

    @Nested
    class ACapacityThatWasLowered {

        private final Booking hold;

        ACapacityThatWasLowered() {
            seats(3);
            host.book(request("10:00").customer(ADA).partySize(2));
            hold = host.hold("10:00");
            seats(2);
        }

        @Test
        void isKeptByALiveHold() {
            assertThat(refusalsOf(() -> host.bookings().confirm(hold.id(), BY_GRACE)))
                    .isEmpty();
        }

        @Test
        void isLostToAnExpiredOne() {
            host.timePasses(Duration.ofMinutes(10));
            assertThat(causes(hold)).containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        private void seats(int size) {
            host.offers(haircut().capacity(Capacity.seats(size)).maxPartySize(size));
        }
    }

    @Nested
    class TwoExpiredHoldsOfOneTime {

        @Test
        void areWonByWhoConfirmsFirst() {
            Booking first = host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));
            Booking second = host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));

            host.bookings().confirm(first.id(), BY_GRACE);
            assertThat(refusalsOf(() -> host.bookings().confirm(second.id(), BY_GRACE)))
                    .containsExactly(Rule.HOLD_LOST);
        }

        @Test
        void areHeldByWhoHoldsNow() {
            Booking first = host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));
            host.book(request("10:00").customer(GRACE).holdFor(Duration.ofMinutes(5)));
            assertThat(causes(first)).containsExactly(Rule.HELD);
        }
    }

    /** Why confirming says that the hold is lost. */
    private List<Rule> causes(Booking hold) {
        var rejection = rejectionOf(() -> host.bookings().confirm(hold.id(), BY_GRACE));
        assertThat(rejection.rule()).isEqualTo(Rule.HOLD_LOST);
        return rules(((RejectionDetails.Lost) rejection.details()).causes());
    }
}
