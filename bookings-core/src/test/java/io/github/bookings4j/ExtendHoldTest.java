package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R3: giving a hold more time, up to a set maximum. */
class ExtendHoldTest {

    private final Host host = new Host();

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
        void isRefusedWhereTheTimeWasBlockedButTheHoldIsNotLost() {
            host.bookings().blockedTimes().add("anna", hold.time());
            assertThat(refusalsOf(() -> extendBy(Duration.ofMinutes(30)))).containsExactly(Rule.BLOCKED);
            assertThat(host.get(hold)).isEqualTo(hold);
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
}
