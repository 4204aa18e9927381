package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Customer;
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
}
