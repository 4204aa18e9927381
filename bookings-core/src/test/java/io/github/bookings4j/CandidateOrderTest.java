package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.spi.CandidateOrder;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R9: which of several candidates comes first is the host's to choose. */
class CandidateOrderTest {

    private static final ResourceSet ANNA = ResourceSet.of("anna");
    private static final ResourceSet BEN = ResourceSet.of("ben");

    @Nested
    class TheHostsOrder {

        /** Anna has two hours around noon, of which the last ends at 11:00; Ben has one, which ends at 11:30. */
        private Host busy(CandidateOrder order) {
            Host busy = Host.wired(wiring -> wiring.candidateOrder(order));
            busy.book("09:00");
            busy.book("10:00");
            busy.book(anywhere("10:30").provider("ben"));
            return busy;
        }

        @Test
        void isAsGivenByDefault() {
            assertThat(chosen(busy(CandidateOrder.given()), "anna", "ben")).isEqualTo(ANNA);
        }

        @Test
        void mayBeLeastBusy() {
            assertThat(chosen(busy(CandidateOrder.leastBusy(Duration.ofHours(4))), "anna", "ben"))
                    .isEqualTo(BEN);
        }

        @Test
        void mayBeLongestIdle() {
            assertThat(chosen(busy(CandidateOrder.longestIdle(Duration.ofHours(4))), "ben", "anna"))
                    .isEqualTo(ANNA);
        }

        @Test
        void looksNoFurtherThanTold() {
            assertThat(chosen(busy(CandidateOrder.leastBusy(Duration.ofMinutes(90))), "anna", "ben"))
                    .isEqualTo(ANNA);
        }

        @Test
        void keepsEqualsAsGiven() {
            assertThat(chosen(busy(CandidateOrder.leastBusy(Duration.ofMinutes(10))), "ben", "anna"))
                    .isEqualTo(BEN);
        }

        @Test
        void putsWhoHadNobodyBeforeAllOthers() {
            Host fresh = Host.wired(wiring -> wiring.candidateOrder(CandidateOrder.longestIdle(Duration.ofHours(4))));
            fresh.book("09:00");
            assertThat(chosen(fresh, "anna", "ben")).isEqualTo(BEN);
        }

        @Test
        void doesNotCountExpiredHolds() {
            Host held = Host.wired(wiring -> wiring.candidateOrder(CandidateOrder.leastBusy(Duration.ofHours(4))));
            held.hold("09:00");
            held.timePasses(Duration.ofMinutes(10));
            assertThat(chosen(held, "anna", "ben")).isEqualTo(ANNA);
        }

        @Test
        void doesNotCountCancelledBookings() {
            Host free = Host.wired(wiring -> wiring.candidateOrder(CandidateOrder.leastBusy(Duration.ofHours(4))));
            free.bookings().cancel(free.book("09:00").id(), STAFF);
            assertThat(chosen(free, "anna", "ben")).isEqualTo(ANNA);
        }

        @Test
        void givesWayToWhoIsFree() {
            Host busy = busy(CandidateOrder.leastBusy(Duration.ofHours(4)));
            busy.bookings().blockedTimes().add("ben", between("12:00", "13:00"));
            assertThat(chosen(busy, "anna", "ben")).isEqualTo(ANNA);
        }

        private static ResourceSet chosen(Host host, String... providers) {
            BookingRequest.Builder request = anywhere("12:00").anyProvider(providers);
            return host.book(request).resources();
        }
    }
}
