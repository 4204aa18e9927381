package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R1, R5, R10: calling a booking off, and declining a request. */
class CancelTest {

    private final Host host = new Host();

    @Nested
    class Cancelling {

        private final Booking booking = host.book("10:00");

        @Test
        void makesTheBookingCancelled() {
            assertThat(cancel(BY_GRACE).status()).isEqualTo(BookingStatus.CANCELLED);
        }

        @Test
        void freesTheTimeAtOnce() {
            cancel(BY_GRACE);
            assertThat(host.explain(request("10:00"))).isEmpty();
        }

        @Test
        void saysThatItWasTheCustomer() {
            assertThat(cancel(BY_GRACE).cancelledHow()).contains(CancelledHow.BY_CUSTOMER);
        }

        @Test
        void saysThatItWasStaff() {
            assertThat(cancel(STAFF).cancelledHow()).contains(CancelledHow.BY_STAFF);
        }

        @Test
        void saysThatItWasTheSystem() {
            assertThat(cancel(By.system()).cancelledHow()).contains(CancelledHow.BY_SYSTEM);
        }

        @Test
        void recordsTheReason() {
            host.bookings().cancel(booking.id(), Actor.customer("c-1"), "ill");
            assertThat(host.lastEvent(booking).reason()).contains("ill");
        }

        @Test
        void againChangesNothing() {
            Booking cancelled = cancel(BY_GRACE);
            assertThat(cancel(STAFF)).isEqualTo(cancelled);
            assertThat(host.events(booking)).hasSize(2);
        }

        @Test
        void isFinal() {
            cancel(BY_GRACE);
            assertThat(refusalsOf(() -> host.bookings().confirm(booking.id(), STAFF)))
                    .containsExactly(Rule.INVALID_TRANSITION);
            assertThat(refusalsOf(() -> host.move(booking, "12:00"))).containsExactly(Rule.INVALID_TRANSITION);
        }

        @Test
        void isTooLateOnceItIsOver() {
            host.timeIs("10:00");
            host.bookings().complete(booking.id(), STAFF);
            assertThat(refusalsOf(() -> cancel(STAFF))).containsExactly(Rule.INVALID_TRANSITION);
        }

        private Booking cancel(By by) {
            return host.bookings().cancel(booking.id(), by);
        }
    }

    @Nested
    class TheTerms {

        private final Booking booking;

        TheTerms() {
            host.offers(haircut().changePolicy(ChangePolicy.notice(Duration.ofHours(1))));
            booking = host.book("10:00");
        }

        @Test
        void bindTheCustomer() {
            host.timeIs("09:00:00.000001");
            assertThat(refusalsOf(() -> host.bookings().cancel(booking.id(), BY_GRACE)))
                    .containsExactly(Rule.CHANGE_NOTICE);
        }

        @Test
        void allowUntilExactlyTheNotice() {
            host.timeIs("09:00");
            assertThat(refusalsOf(() -> host.bookings().cancel(booking.id(), BY_GRACE)))
                    .isEmpty();
        }

        @Test
        void areExplainedWithoutTrying() {
            assertThat(host.bookings().explainCancel(booking.id(), BY_GRACE)).isEmpty();
            host.timeIs("09:30");
            assertThat(Refusals.rules(host.bookings().explainCancel(booking.id(), BY_GRACE)))
                    .containsExactly(Rule.CHANGE_NOTICE);
            assertThat(host.get(booking)).isEqualTo(booking);
        }

        @Test
        void areThoseOfTheSale() {
            host.offers(haircut().changePolicy(new ChangePolicy(false, Duration.ZERO, true, Duration.ZERO)));
            assertThat(refusalsOf(() -> host.bookings().cancel(booking.id(), BY_GRACE)))
                    .isEmpty();
        }

        @Test
        void leaveTheBookingAsItIsWhereTheyRefuse() {
            host.timeIs("09:30");
            refusalsOf(() -> host.bookings().cancel(booking.id(), BY_GRACE));
            assertThat(host.get(booking)).isEqualTo(booking);
        }
    }

    @Nested
    class Declining {

        private final Booking request;

        Declining() {
            host.offers(haircut()
                    .requiresApproval()
                    .changePolicy(new ChangePolicy(false, Duration.ofDays(1), false, Duration.ofDays(1))));
            request = host.book("10:00");
        }

        @Test
        void isNeverBoundByTheTerms() {
            assertThat(host.bookings().decline(request.id(), STAFF).cancelledHow())
                    .contains(CancelledHow.DECLINED);
        }

        @Test
        void isNotTheCustomers() {
            assertThat(refusalsOf(() -> host.bookings().decline(request.id(), BY_GRACE)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }

        @Test
        void isForWhatIsPending() {
            host.bookings().confirm(request.id(), STAFF);
            assertThat(refusalsOf(() -> host.bookings().decline(request.id(), STAFF)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }

        @Test
        void freesTheTime() {
            host.bookings().decline(request.id(), STAFF);
            assertThat(host.explain(request("10:00"))).isEmpty();
        }
    }
}
