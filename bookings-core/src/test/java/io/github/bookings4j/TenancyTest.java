package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.StatisticsQuery;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R23: no tenant sees, touches or collides with another's. */
class TenancyTest {

    private final TenantBookings tenants = new Host().wiring().buildMultiTenant();
    private final Bookings spa = tenants.forTenant("spa");
    private final Bookings gym = tenants.forTenant("gym");
    private final Booking spas =
            spa.create(request("10:00").idempotencyKey("k-1").build());

    @Nested
    class AForeignBooking {

        @Test
        void answersAsAMissingOne() {
            assertThat(refusalsOf(() -> gym.get(spas.id()))).containsExactly(Rule.NOT_FOUND);
            assertThat(gym.find(spas.id())).isEmpty();
        }

        @Test
        void isNotFoundByItsReference() {
            assertThat(gym.find(spas.reference())).isEmpty();
        }

        @Test
        void isNotFoundByASearch() {
            assertThat(gym.find(BookingQuery.all()).bookings()).isEmpty();
        }

        @Test
        void canNotBeTouched() {
            assertThat(refusalsOf(() -> gym.cancel(spas.id(), STAFF))).containsExactly(Rule.NOT_FOUND);
            assertThat(spa.get(spas.id())).isEqualTo(spas);
        }

        @Test
        void canNotBeErased() {
            assertThat(refusalsOf(() -> gym.erase(spas.id(), STAFF))).containsExactly(Rule.NOT_FOUND);
        }

        @Test
        void hasNoHistory() {
            assertThat(gym.history(spas.id())).isEmpty();
        }

        @Test
        void isNotInTheFeed() {
            assertThat(gym.eventsAfter(0, 10)).isEmpty();
        }

        @Test
        void isNotCounted() {
            assertThat(gym.statistics(StatisticsQuery.all()).total()).isZero();
        }

        @Test
        void isNotBusy() {
            assertThat(gym.busyIntervals("anna", between("00:00", "23:00"))).isEmpty();
        }

        @Test
        void isNotInTheWay() {
            assertThat(refusalsOf(() -> gym.create(request("10:00").build()))).isEmpty();
        }
    }

    @Nested
    class KeysAndIds {

        @Test
        void ofOneTenantAreFreeForAnother() {
            Booking gyms = gym.create(request("11:00").idempotencyKey("k-1").build());
            assertThat(gyms.id()).isNotEqualTo(spas.id());
        }

        @Test
        void ofOtherCalendarsDoNotCollide() {
            spa.blockedTimes().sync("anna", "e-1", between("12:00", "13:00"));
            gym.blockedTimes().sync("anna", "e-1", between("14:00", "15:00"));
            assertThat(spa.blockedTimes().in("anna", between("00:00", "23:00")))
                    .extracting(BlockedTime::time)
                    .containsExactly(between("12:00", "13:00"));
        }

        @Test
        void ofAForeignBlockedTimeRemoveNothing() {
            var entry = spa.blockedTimes().add("anna", between("12:00", "13:00"));
            assertThat(gym.blockedTimes().remove(entry.blockedTime().id())).isFalse();
            assertThat(spa.blockedTimes().in("anna", between("00:00", "23:00"))).hasSize(1);
        }
    }
}
