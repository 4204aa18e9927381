package io.github.bookings4j.internal.occupancy;

import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which allocations a booking has, and whom it sits with. */
class AllocationsTest {

    private final Host host =
            new Host(Host.haircut().buffers(Duration.ofMinutes(5), Duration.ofMinutes(10)), seats("yoga"));
    private final Booking booking = host.book(request("10:00"));
    private final Booking yoga = host.book(yoga());

    @Nested
    class AnActiveBooking {

        @Test
        void hasOneOnEachResource() {
            Booking both =
                    booking.toBuilder().resources(ResourceSet.of("anna", "ben")).build();
            assertThat(Allocations.of(both)).extracting(Allocation::resource).containsExactly("anna", "ben");
        }

        @Test
        void hasItsTimeAndItsBusyTime() {
            assertThat(only(booking))
                    .extracting(Allocation::time, Allocation::busy)
                    .containsExactly(between("10:00", "11:00"), between("09:55", "11:10"));
        }

        @Test
        void hasTheUnitsAndTheCapacityThatWereSold() {
            assertThat(only(yoga))
                    .extracting(Allocation::units, Allocation::capacity)
                    .containsExactly(2, Capacity.seats(8));
        }

        @Test
        void saysWhenAHoldExpires() {
            assertThat(only(host.hold("15:00")).expiresAt()).contains(host.now().plusSeconds(600));
        }

        @ParameterizedTest
        @EnumSource(names = {"CANCELLED", "COMPLETED", "NO_SHOW"})
        void hasNoneOnceItIsNoLongerActive(BookingStatus status) {
            Optional<CancelledHow> how = Optional.of(CancelledHow.BY_STAFF);
            Booking over = booking.toBuilder()
                    .status(status)
                    .cancelledHow(how.filter(any -> status == BookingStatus.CANCELLED))
                    .build();
            assertThat(Allocations.of(over)).isEmpty();
        }
    }

    @Nested
    class APrivateBooking {

        @Test
        void isASittingOfItsOwn() {
            assertThat(sitting(booking)).isEqualTo(booking.id().value());
        }
    }

    @Nested
    class Seats {

        @Test
        void ofOneStartAndOneResourceAreOneSitting() {
            assertThat(sitting(host.book(yoga()))).isEqualTo(sitting(yoga));
        }

        @Test
        void ofAnotherStartAreAnotherSitting() {
            assertThat(sitting(yoga.toBuilder().time(between("12:01", "13:00")).build()))
                    .isNotEqualTo(sitting(yoga));
        }

        @Test
        void ofAnotherEndAreTheSameSitting() {
            assertThat(sitting(yoga.toBuilder().time(between("12:00", "13:30")).build()))
                    .isEqualTo(sitting(yoga));
        }

        @Test
        void ofAnotherServiceAreAnotherSitting() {
            assertThat(sitting(yoga.toBuilder().service("pilates").build())).isNotEqualTo(sitting(yoga));
        }

        @Test
        void ofAnotherTenantAreAnotherSitting() {
            assertThat(sitting(yoga.toBuilder().tenant(Tenant.of("spa")).build()))
                    .isNotEqualTo(sitting(yoga));
        }

        @Test
        void onMoreResourcesAreAnotherSitting() {
            assertThat(on("anna", "hall")).isNotEqualTo(on("anna"));
        }

        @Test
        void onTheSameResourcesInAnotherOrderAreTheSameSitting() {
            assertThat(on("anna", "hall")).isEqualTo(on("hall", "anna"));
        }

        @Test
        void onResourcesWhoseNamesRunTogetherAreAnotherSitting() {
            assertThat(on("a", "bc")).isNotEqualTo(on("ab", "c"));
        }

        private UUID on(String provider, String... others) {
            return sitting(
                    yoga.toBuilder().resources(ResourceSet.of(provider, others)).build());
        }
    }

    private static BookableServiceBuilder seats(String id) {
        return BookableService.service(id)
                .capacity(Capacity.seats(8))
                .maxPartySize(8)
                .offeredBy("cora", "UTC");
    }

    private static BookingRequest.Builder yoga() {
        return BookingRequest.forService("yoga")
                .startingAt(Host.at("12:00"))
                .partySize(2)
                .customer(Host.GRACE);
    }

    private static Allocation only(Booking booking) {
        List<Allocation> allocations = Allocations.of(booking);
        assertThat(allocations).hasSize(1);
        return allocations.get(0);
    }

    private static UUID sitting(Booking booking) {
        return Allocations.of(booking).get(0).sitting();
    }
}
