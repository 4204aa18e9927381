package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R23: who a tenant is. */
class TenantTest {

    private final TenantBookings tenants = new Host().wiring().buildMultiTenant();
    private final Bookings spa = tenants.forTenant("spa");
    private final Bookings gym = tenants.forTenant("gym");
    private final Booking spas =
            spa.create(request("10:00").idempotencyKey("k-1").build());

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
