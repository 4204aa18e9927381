package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R3: expiry is never written; confirming takes the time again, and may come too late. */
class ExpiredHoldTest {

    private final Host host = new Host();

    @Nested
    class AHoldThatHasExpired {

        private final Booking hold = host.hold("10:00");

        AHoldThatHasExpired() {
            host.timePasses(Duration.ofMinutes(10));
        }

        @Test
        void staysPending() {
            assertThat(host.get(hold)).isEqualTo(hold);
        }

        @Test
        void canBeConfirmedWhereItsTimeIsStillFree() {
            assertThat(host.bookings().confirm(hold.id(), BY_GRACE).status()).isEqualTo(BookingStatus.CONFIRMED);
        }

        @Test
        void blocksAgainOnceItIsConfirmed() {
            host.bookings().confirm(hold.id(), BY_GRACE);
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void canBeExtendedWhereItsTimeIsStillFree() {
            host.bookings().extendHold(hold.id(), host.now().plusSeconds(60), BY_GRACE);
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.HELD);
        }

        @Test
        void canNotBeMoved() {
            assertThat(refusalsOf(() -> host.move(hold, "12:00"))).containsExactly(Rule.HOLD_LOST);
        }

        @Test
        void canNotBeChanged() {
            var change = ChangeRequest.of(hold.id(), STAFF).partySize(2);
            assertThat(refusalsOf(() -> host.bookings().change(change))).containsExactly(Rule.HOLD_LOST);
        }

        @Test
        void canBeCancelled() {
            assertThat(host.bookings().cancel(hold.id(), BY_GRACE).status()).isEqualTo(BookingStatus.CANCELLED);
        }
    }
}
