package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.BlockedTimeEntry;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R21: time off. That nothing new is booked then: BlockedRuleTest. */
class BlockedTimesTest {

    private static final TimeRange ALL_DAY = between("00:00", "23:00");
    private final Host host = new Host();
    private final BlockedTimes blocked = host.bookings().blockedTimes();

    @Nested
    class Entering {

        @Test
        void cancelsNothing() {
            Booking booking = host.book("10:00");
            blocked.add("anna", between("10:00", "12:00"));
            assertThat(host.get(booking)).isEqualTo(booking);
        }

        @Test
        void returnsTheBookingsThatItCovers() {
            Booking first = host.book("10:00");
            Booking second = host.book("11:00");
            host.book("12:00");
            assertThat(covered("10:30", "12:00")).containsExactly(first, second);
        }

        @Test
        void countsBuffersAsCovered() {
            host.offers(haircut().buffers(Duration.ZERO, Duration.ofMinutes(10)));
            Booking booking = host.book("10:00");
            assertThat(covered("11:05", "12:00")).containsExactly(booking);
        }

        @Test
        void coversHoldsThatAreLive() {
            Booking hold = host.hold("10:00");
            assertThat(covered("10:00", "12:00")).containsExactly(hold);
        }

        @Test
        void coversNoExpiredHoldsAndNoCancelledBookings() {
            host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));
            host.bookings().cancel(host.book("11:00").id(), STAFF);
            assertThat(covered("10:00", "12:00")).isEmpty();
        }

        @Test
        void coversOtherResourcesNot() {
            host.book(anywhere("10:00").provider("ben"));
            assertThat(covered("10:00", "12:00")).isEmpty();
        }

        @Test
        void mayOverlapAnotherBlockedTime() {
            blocked.add("anna", between("10:00", "12:00"));
            blocked.add("anna", between("11:00", "13:00"));
            assertThat(blocked.in("anna", ALL_DAY)).hasSize(2);
        }

        @Test
        void keepsTheReason() {
            blocked.add("anna", between("10:00", "12:00"), "dentist");
            assertThat(blocked.in("anna", ALL_DAY))
                    .extracting(BlockedTime::reason)
                    .containsExactly(Optional.of("dentist"));
        }

        private List<Booking> covered(String start, String end) {
            return blocked.add("anna", between(start, end)).covered();
        }
    }

    @Nested
    class WhatIsBookedAlready {

        private final Booking booking = host.book("10:00");

        WhatIsBookedAlready() {
            blocked.add("anna", between("10:00", "12:00"));
        }

        @Test
        void canBeMovedAway() {
            assertThat(refusalsOf(() -> host.move(booking, "12:00"))).isEmpty();
        }

        @Test
        void canNotBeMovedInside() {
            assertThat(refusalsOf(() -> host.move(booking, "10:30"))).containsExactly(Rule.BLOCKED);
        }
    }

    @Nested
    class Removing {

        @Test
        void freesTheTime() {
            BlockedTimeEntry entry = blocked.add("anna", between("10:00", "12:00"));
            assertThat(blocked.remove(entry.blockedTime().id())).isTrue();
            assertThat(host.explain(request("10:00"))).isEmpty();
        }

        @Test
        void saysWhereThereWasNothing() {
            assertThat(blocked.remove(UUID.randomUUID())).isFalse();
        }
    }

    @Nested
    class Listing {

        @Test
        void isByStart() {
            blocked.add("anna", between("14:00", "15:00"));
            blocked.add("anna", between("10:00", "18:00"));
            assertThat(blocked.in("anna", ALL_DAY))
                    .extracting(BlockedTime::time)
                    .containsExactly(between("10:00", "18:00"), between("14:00", "15:00"));
        }

        @Test
        void isHalfOpen() {
            blocked.add("anna", between("10:00", "11:00"));
            assertThat(blocked.in("anna", between("11:00", "12:00"))).isEmpty();
            assertThat(blocked.in("anna", between("09:00", "10:00"))).isEmpty();
            assertThat(blocked.in("anna", between("10:59", "12:00"))).hasSize(1);
        }
    }
}
