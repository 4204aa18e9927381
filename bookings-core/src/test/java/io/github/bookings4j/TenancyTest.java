package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.StatisticsQuery;
import io.github.bookings4j.model.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Nested
    class ATenant {

        @Test
        void standsOnItsBookingsAndTheirEvents() {
            assertThat(spas.tenant()).isEqualTo(Tenant.of("spa"));
            assertThat(spa.history(spas.id())).extracting(BookingEvent::tenant).containsExactly(Tenant.of("spa"));
        }

        @Test
        void isWhatTheCatalogIsAskedFor() {
            List<Tenant> asked = new ArrayList<>();
            TenantBookings asking = new Host()
                    .wiring()
                    .services((tenant, id) -> {
                        asked.add(tenant);
                        return Optional.empty();
                    })
                    .buildMultiTenant();
            asking.forTenant("spa").explain(request("10:00").build());
            assertThat(asked).containsExactly(Tenant.of("spa"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t"})
        void isNeverUnset(String blank) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tenants.forTenant(blank))
                    .withMessageStartingWith("tenant: must be 1 to 64 characters");
        }

        @Test
        void erasesOnlyItsOwnCustomers() {
            gym.create(request("10:00").build());
            assertThat(gym.eraseCustomer("c-1", STAFF)).isEqualTo(1);
            assertThat(spa.get(spas.id())).isEqualTo(spas);
        }

        @Test
        void closesOnlyItsOwnBookings() {
            Host host = new Host();
            TenantBookings both = host.wiring().buildMultiTenant();
            both.forTenant("spa").create(request("10:00").build());
            host.timeIs("12:00");
            assertThat(both.forTenant("gym").completeEnded(at("12:00"), 10)).isEmpty();
        }
    }

    @Test
    void withoutTenancyThereIsNone() {
        assertThat(new Host().book("10:00").tenant()).isEqualTo(Tenant.none());
    }
}
