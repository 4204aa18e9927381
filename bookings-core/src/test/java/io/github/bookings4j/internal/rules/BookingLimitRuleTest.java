package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R16: at most so many a period. What a period is, is BookingLimit's matter. */
class BookingLimitRuleTest {

    private static final BookingLimit TWO_A_DAY = BookingLimit.of(Period.DAY, 2);
    private final Host host = new Host();

    private void limitedTo(BookingLimit... limits) {
        host.offers(haircut().limits(limits), other("shave").limits(limits));
    }

    @Nested
    class TheLimit {

        private final Booking first;

        TheLimit() {
            limitedTo(TWO_A_DAY);
            first = host.book("10:00");
        }

        @Test
        void isTheLastThatIsAccepted() {
            assertThat(host.explain(request("12:00"))).isEmpty();
        }

        @Test
        void refusesOneMore() {
            host.book("12:00");
            assertThat(host.explain(request("14:00"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void countsEachPeriodByItself() {
            host.book("12:00");
            assertThat(host.explain(request("2026-03-03T00:00"))).isEmpty();
        }

        @Test
        void saysWhatIsReached() {
            host.book("12:00");
            assertThat(host.rejection(request("14:00")).details())
                    .isEqualTo(new RejectionDetails.LimitReached(TWO_A_DAY, between("00:00", "2026-03-03T00:00"), 2));
        }

        @Test
        void saysWhichCandidateItConcerns() {
            host.book("12:00");
            assertThat(host.rejection(request("14:00")).resources()).contains(ResourceSet.of("anna"));
        }

        @Test
        void doesNotCountABookingThatIsMovedAgainstItself() {
            host.book("12:00");
            assertThat(refusalsOf(() -> host.move(first, "14:00"))).isEmpty();
        }

        @Test
        void holdsForMovesFromAnotherDay() {
            host.book("12:00");
            Booking tomorrow = host.book("2026-03-03T10:00");
            assertThat(refusalsOf(() -> host.move(tomorrow, "14:00"))).containsExactly(Rule.BOOKING_LIMIT);
        }
    }

    @Nested
    class ItCounts {

        ItCounts() {
            limitedTo(BookingLimit.of(Period.DAY, 1));
        }

        @Test
        void pendingBookings() {
            host.offers(haircut().requiresApproval().limits(BookingLimit.of(Period.DAY, 1)));
            host.book("10:00");
            assertThat(host.explain(request("12:00"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void completedBookings() {
            Booking booking = host.book("10:00");
            host.timeIs("10:00");
            host.bookings().complete(booking.id(), STAFF);
            assertThat(host.explain(request("12:00"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void noShows() {
            Booking booking = host.book("10:00");
            host.timeIs("10:00");
            host.bookings().noShow(booking.id(), STAFF);
            assertThat(host.explain(request("12:00"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void noCancelledOnes() {
            host.bookings().cancel(host.book("10:00").id(), STAFF);
            assertThat(host.explain(request("12:00"))).isEmpty();
        }

        @Test
        void holdsUntilTheyExpire() {
            host.hold("10:00");
            assertThat(host.explain(request("12:00"))).containsExactly(Rule.BOOKING_LIMIT);
            host.timePasses(Duration.ofMinutes(10));
            assertThat(host.explain(request("12:00"))).isEmpty();
        }

        @Test
        void byTheLocalDateOfTheStart() {
            // 23:00 in Auckland on the 2nd, and 01:00 on the 3rd.
            host.offers(haircut().offeredBy("kiri", "Pacific/Auckland").limits(BookingLimit.of(Period.DAY, 1)));
            host.book(anywhere("10:00").provider("kiri"));
            assertThat(host.explain(anywhere("12:00").provider("kiri"))).isEmpty();
        }
    }

    private static BookableServiceBuilder other(String id) {
        return BookableService.service(id)
                .lasting(Duration.ofHours(1))
                .offeredBy(haircut().build().resources());
    }
}
