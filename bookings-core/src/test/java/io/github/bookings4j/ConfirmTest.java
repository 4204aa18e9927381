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
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R1, R3: turning a hold into a booking, and approving a request. Expired holds: {@link ExpiredHoldTest}. */
class ConfirmTest {

    private final Host host = new Host();

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
