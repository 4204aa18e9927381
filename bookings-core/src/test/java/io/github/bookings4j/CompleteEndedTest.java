package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R4: what the host's scheduler closes. */
class CompleteEndedTest {

    private final Host host = new Host(haircut().buffers(Duration.ZERO, Duration.ofMinutes(15)));

    @Nested
    class AConfirmedBooking {

        private final Booking booking = host.book("10:00");

        @Test
        void isCompletedOnceItsBusyTimeHasEnded() {
            assertThat(closedAt("11:15")).extracting(Booking::status).containsExactly(BookingStatus.COMPLETED);
        }

        @Test
        void isLeftAloneUntilThen() {
            assertThat(closedAt("11:14:59.999999")).isEmpty();
        }

        @Test
        void hasOneEventByTheSystem() {
            closedAt("11:15");
            assertThat(host.events(booking)).hasSize(2);
            assertThat(host.lastEvent(booking))
                    .extracting("type", "actor")
                    .containsExactly(BookingEventType.COMPLETED, Actor.system());
        }

        @Test
        void isClosedOnce() {
            closedAt("11:15");
            assertThat(closedAt("11:15")).isEmpty();
        }

        @Test
        void isWhatIsStoredAfterwards() {
            assertThat(closedAt("11:15")).containsExactly(host.get(booking));
        }
    }

    @Nested
    class WhatIsPending {

        @Test
        void lapsesIfItWasNeverApproved() {
            host.offers(haircut().requiresApproval());
            host.book("10:00");
            assertThat(closedAt("12:00"))
                    .extracting(Booking::cancelledHow)
                    .containsExactly(Optional.of(CancelledHow.LAPSED));
        }

        @Test
        void lapsesIfItWasNeverPaidFor() {
            host.hold("10:00");
            assertThat(closedAt("12:00"))
                    .extracting(Booking::cancelledHow)
                    .containsExactly(Optional.of(CancelledHow.LAPSED));
        }

        @Test
        void lapsesThoughItsTimeWentToSomebodyElse() {
            Booking hold = host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));
            Booking other = host.book("10:00");
            closedAt("12:00");
            assertThat(host.get(hold).status()).isEqualTo(BookingStatus.CANCELLED);
            assertThat(host.get(other).status()).isEqualTo(BookingStatus.COMPLETED);
        }
    }

    @Nested
    class SeveralAtOnce {

        private final Booking late = host.book("12:00");
        private final Booking early = host.book("09:00");
        private final Booking between = host.book(anywhere("10:00").provider("ben"));

        @Test
        void areClosedTheEarliestEndFirst() {
            assertThat(closedAt("18:00")).extracting(Booking::id).containsExactly(early.id(), between.id(), late.id());
        }

        @Test
        void areClosedUpToTheLimit() {
            host.timeIs("18:00");
            assertThat(host.bookings().completeEnded(at("18:00"), 2))
                    .extracting(Booking::id)
                    .containsExactly(early.id(), between.id());
        }

        @Test
        void areClosedUpToTheInstantOnly() {
            host.timeIs("18:00");
            assertThat(host.bookings().completeEnded(at("11:15"), 10))
                    .extracting(Booking::id)
                    .containsExactly(early.id(), between.id());
        }

        @Test
        void areLeftAloneWhereSomebodyHasClosedThem() {
            host.timeIs("18:00");
            host.bookings().noShow(early.id(), STAFF);
            assertThat(closedAt("18:00")).extracting(Booking::id).containsExactly(between.id(), late.id());
        }
    }

    @Test
    void theFutureHasNotEnded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> host.bookings().completeEnded(at("08:00:00.000001"), 10))
                .withMessageStartingWith("before:");
    }

    @Test
    void theLimitIsOneToTenThousand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> host.bookings().completeEnded(at("08:00"), 0))
                .withMessage("limit: must be 1 to 10000, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> host.bookings().completeEnded(at("08:00"), 10_001))
                .withMessage("limit: must be 1 to 10000, was 10001");
    }

    private List<Booking> closedAt(String time) {
        host.timeIs(time);
        return host.bookings().completeEnded(at(time), 100);
    }
}
