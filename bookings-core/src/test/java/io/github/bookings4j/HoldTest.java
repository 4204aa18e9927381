package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R3: a hold keeps its time until it expires. What becomes of an expired one: {@link ExpiredHoldTest}. */
class HoldTest {

    private final Host host = new Host();

    @Nested
    class AHold {

        @Test
        void isPending() {
            assertThat(host.hold("10:00").status()).isEqualTo(BookingStatus.PENDING);
        }

        @Test
        void saysWhenItExpires() {
            assertThat(host.hold("10:00").expiresAt()).contains(host.now().plus(Duration.ofMinutes(10)));
        }

        @Test
        void needsNoCustomer() {
            Booking hold = host.book(request("10:00").customer(Customer.none()).holdFor(Duration.ofMinutes(10)));
            assertThat(hold.customer()).isEqualTo(Customer.none());
        }

        @Test
        void canBeCancelled() {
            Booking cancelled = host.bookings().cancel(host.hold("10:00").id(), BY_GRACE);
            assertThat(cancelled)
                    .extracting(Booking::status, Booking::expiresAt)
                    .containsExactly(BookingStatus.CANCELLED, Optional.empty());
        }

        @Test
        void canBeGivenUpWhateverTheTerms() {
            host.offers(haircut().changePolicy(new ChangePolicy(false, Duration.ofDays(1), true, Duration.ZERO)));
            Booking hold = host.hold("10:00");
            assertThat(refusalsOf(() -> host.bookings().cancel(hold.id(), BY_GRACE)))
                    .isEmpty();
        }

        @Test
        void canBeMovedAndStaysAHold() {
            Booking hold = host.hold("10:00");
            assertThat(host.move(hold, "12:00").expiresAt()).isEqualTo(hold.expiresAt());
        }

        @Test
        void mayLastAsLongAsTheServiceAllows() {
            host.offers(haircut().maxHold(Duration.ofMinutes(10)));
            assertThat(refusalsOf(() -> host.hold("10:00"))).isEmpty();
        }

        @Test
        void mayNotLastLonger() {
            host.offers(haircut().maxHold(Duration.ofMinutes(9)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.hold("10:00"))
                    .withMessage("holdFor: must be more than zero and at most PT9M, was PT10M");
        }
    }

    @Nested
    class Confirming {

        private final Booking hold = host.hold("10:00");

        @Test
        void makesABooking() {
            assertThat(host.bookings().confirm(hold.id(), BY_GRACE))
                    .extracting(Booking::status, Booking::expiresAt)
                    .containsExactly(BookingStatus.CONFIRMED, Optional.empty());
        }

        @Test
        void keepsTheTimeForGood() {
            host.bookings().confirm(hold.id(), BY_GRACE);
            host.timePasses(Duration.ofMinutes(10));
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void isRecordedOnce() {
            host.bookings().confirm(hold.id(), BY_GRACE);
            assertThat(host.events(hold))
                    .extracting("type")
                    .containsExactly(BookingEventType.CREATED, BookingEventType.CONFIRMED);
        }

        @Test
        void aConfirmedBookingAgainChangesNothing() {
            Booking confirmed = host.bookings().confirm(hold.id(), BY_GRACE);
            assertThat(host.bookings().confirm(hold.id(), BY_GRACE)).isEqualTo(confirmed);
            assertThat(host.events(hold)).hasSize(2);
        }

        @Test
        void aCancelledHoldIsNoTransition() {
            host.bookings().cancel(hold.id(), BY_GRACE);
            assertThat(refusalsOf(() -> host.bookings().confirm(hold.id(), STAFF)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }

        @Test
        void mayBeStaffsWhereTheServiceRequiresApproval() {
            host.offers(haircut().requiresApproval());
            Booking request = host.hold("12:00");
            assertThat(refusalsOf(() -> host.bookings().confirm(request.id(), BY_GRACE)))
                    .containsExactly(Rule.INVALID_TRANSITION);
            assertThat(refusalsOf(() -> host.bookings().confirm(request.id(), STAFF)))
                    .isEmpty();
        }
    }

    @Nested
    class WithoutACustomer {

        private final Booking hold =
                host.book(request("10:00").customer(Customer.none()).holdFor(Duration.ofMinutes(10)));

        @Test
        void itIsConfirmedWithOne() {
            assertThat(host.bookings().confirm(hold.id(), ADA, STAFF).customer())
                    .isEqualTo(ADA);
        }

        @Test
        void itCanNotBeConfirmedWithoutOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().confirm(hold.id(), STAFF))
                    .withMessageStartingWith("customer:");
        }

        @Test
        void itStaysAsItIsIfConfirmedWithoutOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().confirm(hold.id(), STAFF));
            assertThat(host.get(hold)).isEqualTo(hold);
        }
    }

    @Nested
    class Extending {

        private final Booking hold = host.hold("10:00");

        @Test
        void givesMoreTime() {
            extendBy(Duration.ofMinutes(30));
            host.timePasses(Duration.ofMinutes(29));
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.HELD);
        }

        @Test
        void doesNotGiveLess() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extendBy(Duration.ofMinutes(9)))
                    .withMessageStartingWith("until: must be after 2026-03-02T08:10:00Z");
        }

        @Test
        void isRecorded() {
            extendBy(Duration.ofMinutes(30));
            assertThat(host.lastEvent(hold).type()).isEqualTo(BookingEventType.HOLD_EXTENDED);
        }

        @Test
        void toTheSameInstantChangesNothing() {
            assertThat(extendBy(Duration.ofMinutes(10))).isEqualTo(hold);
        }

        @Test
        void isAllowedUpToTheMaximumSinceItWasMade() {
            host.timePasses(Duration.ofMinutes(5));
            assertThat(refusalsOf(() -> extendBy(Duration.ofHours(24).minusMinutes(5))))
                    .isEmpty();
        }

        @Test
        void isNotAllowedBeyond() {
            host.timePasses(Duration.ofMinutes(5));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> extendBy(Duration.ofHours(24).minusMinutes(5).plusNanos(1_000)))
                    .withMessageContaining("and at most 2026-03-03T08:00:00Z");
        }

        @Test
        void isNotAllowedIntoThePast() {
            assertThatIllegalArgumentException().isThrownBy(() -> extendBy(Duration.ZERO));
        }

        @Test
        void isForHoldsOnly() {
            Booking booking = host.book("12:00");
            assertThat(refusalsOf(() ->
                            host.bookings().extendHold(booking.id(), host.now().plusSeconds(60), STAFF)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }

        private Booking extendBy(Duration duration) {
            return host.bookings().extendHold(hold.id(), host.now().plus(duration), BY_GRACE);
        }
    }

    @Nested
    class ARequestForApproval {

        private final Booking request;

        ARequestForApproval() {
            host.offers(haircut().requiresApproval());
            request = host.book("10:00");
        }

        @Test
        void blocksItsTimeForGood() {
            host.timePasses(Duration.ofHours(1));
            assertThat(host.explain(request("10:00").customer(GRACE))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void isApprovedByStaff() {
            assertThat(host.bookings().confirm(request.id(), STAFF).status()).isEqualTo(BookingStatus.CONFIRMED);
        }

        @Test
        void isNotApprovedByTheCustomer() {
            assertThat(refusalsOf(() -> host.bookings().confirm(request.id(), BY_GRACE)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }
    }
}
