package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R15: the same customer does not book the same twice by mistake. */
class DuplicateRuleTest {

    private final Host host =
            Host.wired(wiring -> wiring.duplicateGuard(Duration.ofHours(2)), quarter("haircut"), quarter("shave"));

    @Test
    void isOffByDefault() {
        Host unguarded = new Host();
        unguarded.book("12:00");
        assertThat(unguarded.explain(request("13:00"))).isEmpty();
    }

    @Nested
    class TheGuard {

        private final Booking booking = host.book("12:00");

        @Test
        void reachesBackToExactlyItsLength() {
            assertThat(host.explain(request("14:00"))).containsExactly(Rule.DUPLICATE);
        }

        @Test
        void reachesBackNoFurther() {
            assertThat(host.explain(request("14:00:00.000001"))).isEmpty();
        }

        @Test
        void reachesAheadToExactlyItsLength() {
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.DUPLICATE);
        }

        @Test
        void reachesAheadNoFurther() {
            assertThat(host.explain(request("09:59:59.999999"))).isEmpty();
        }

        @Test
        void saysHowFarItReaches() {
            assertThat(host.rejection(request("13:00")).details())
                    .isEqualTo(new RejectionDetails.DuplicateWithin(Duration.ofHours(2)));
        }

        @Test
        void saysWhichCandidateItConcerns() {
            assertThat(host.rejection(request("13:00")).resources()).contains(ResourceSet.of("anna"));
        }

        @Test
        void doesNotHoldABookingAgainstItself() {
            assertThat(refusalsOf(() -> host.move(booking, "13:00"))).isEmpty();
        }

        @Test
        void holdsForMoves() {
            Booking late = host.book("15:00");
            assertThat(refusalsOf(() -> host.move(late, "13:00"))).containsExactly(Rule.DUPLICATE);
        }
    }

    @Nested
    class ADuplicateIs {

        @Test
        void ofTheSameService() {
            host.book("12:00");
            assertThat(host.explain(BookingRequest.forService("shave")
                            .provider("anna")
                            .startingAt(Host.at("13:00"))
                            .customer(GRACE)))
                    .isEmpty();
        }

        @Test
        void onTheSameResource() {
            host.book("12:00");
            assertThat(host.explain(anywhere("13:00").provider("ben"))).isEmpty();
        }

        @Test
        void onOneOfTheSameResources() {
            host.book(anywhere("12:00").provider("ben", "anna"));
            assertThat(host.explain(request("13:00"))).containsExactly(Rule.DUPLICATE);
        }

        @Test
        void aConfirmedOrPendingBooking() {
            host.hold("12:00");
            assertThat(host.explain(request("13:00"))).containsExactly(Rule.DUPLICATE);
        }

        @Test
        void noExpiredHold() {
            host.hold("12:00");
            host.timePasses(Duration.ofMinutes(10));
            assertThat(host.explain(request("13:00"))).isEmpty();
        }

        @Test
        void noCancelledBooking() {
            host.bookings().cancel(host.book("12:00").id(), STAFF);
            assertThat(host.explain(request("13:00"))).isEmpty();
        }

        @Test
        void noBookingThatIsOver() {
            Booking booking = host.book("12:00");
            host.timeIs("12:15");
            host.bookings().complete(booking.id(), STAFF);
            assertThat(host.explain(request("13:00"))).isEmpty();
        }
    }

    private static BookableServiceBuilder quarter(String id) {
        return BookableService.service(id)
                .lasting(Duration.ofMinutes(15))
                .offeredBy(haircut().build().resources());
    }
}
