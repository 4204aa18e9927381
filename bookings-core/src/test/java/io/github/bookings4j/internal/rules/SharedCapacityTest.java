package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8, R10: seats and units, as OverlapRule refuses them. */
class SharedCapacityTest {

    private final Host host = new Host();

    @Nested
    class Seats {

        @Test
        void runOut() {
            group(3);
            host.book(request("10:00").partySize(2));
            assertThat(host.rejection(request("10:00").partySize(2)).details())
                    .isEqualTo(new RejectionDetails.CapacityLeft("anna", 3, 1, 2));
        }

        @Test
        void areSaidInWords() {
            group(3);
            host.book(request("10:00").partySize(2));
            assertThat(host.rejection(request("10:00").partySize(2)).message())
                    .isEqualTo("anna has 1 of 3 left, not 2");
        }

        @Test
        void openWhenTheCatalogRaisesThem() {
            group(3);
            host.book(request("10:00").partySize(3));
            group(4);
            assertThat(host.explain(request("10:00"))).isEmpty();
        }

        @Test
        void closeToNewcomersWhenTheCatalogLowersThem() {
            group(4);
            host.book(request("10:00").partySize(3));
            group(3);
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void areNotSharedWithBookingsThatWereSoldAsPrivate() {
            host.book("10:00");
            group(3);
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.OVERLAP);
        }

        private void group(int seats) {
            host.offers(haircut().capacity(Capacity.seats(seats)).maxPartySize(seats));
        }
    }

    @Nested
    class Units {

        private final Host pool = new Host(haircut().capacity(Capacity.units(3)));

        @Test
        void areOneUnlessMoreAreAskedFor() {
            pool.book(request("10:00").units(2));
            assertThat(pool.explain(request("10:30"))).isEmpty();
        }

        @Test
        void runOut() {
            pool.book(request("10:00").units(2));
            assertThat(pool.explain(request("10:30").units(2))).containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void areCountedWhereTheyAreInUseTogether() {
            pool.book(request("09:00").units(2));
            pool.book(request("10:00").units(2));
            assertThat(pool.explain(request("09:30"))).isEmpty();
        }
    }
}
