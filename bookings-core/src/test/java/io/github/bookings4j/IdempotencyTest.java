package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R18: asking twice under one key books once. */
class IdempotencyTest {

    private final Host host = new Host(haircut().maxPartySize(4).addOns(AddOn.of("beard"), AddOn.of("wash")));
    private final Booking booking =
            host.book(keyed(request("10:00").addOn("beard").addOn("wash")));

    @Nested
    class TheSameRequest {

        @Test
        void givesTheSameBooking() {
            assertThat(again()).isEqualTo(booking);
        }

        @Test
        void isNotRecordedAgain() {
            again();
            assertThat(host.bookings().eventsAfter(0, 10)).hasSize(1);
        }

        @Test
        void givesTheBookingAsItIsNow() {
            Booking cancelled = host.bookings().cancel(booking.id(), STAFF);
            assertThat(again()).isEqualTo(cancelled);
        }

        @Test
        void isLookedUpBeforeAnyRule() {
            host.timeIs("12:00");
            host.noLongerOffers("haircut");
            assertThat(again()).isEqualTo(booking);
        }

        @Test
        void isTheSameByWhomeverItIsAsked() {
            assertThat(host.book(
                            keyed(request("10:00").addOn("beard").addOn("wash").by(STAFF))))
                    .isEqualTo(booking);
        }

        @Test
        void isTheSameWithItsAddOnsInAnotherOrder() {
            assertThat(host.book(keyed(request("10:00").addOn("wash").addOn("beard"))))
                    .isEqualTo(booking);
        }

        private Booking again() {
            return host.book(keyed(request("10:00").addOn("beard").addOn("wash")));
        }
    }

    @Nested
    class AnotherRequest {

        static Stream<BookingRequest.Builder> others() {
            return Stream.of(
                    same("10:00").customer(ADA),
                    same("10:01"),
                    same("10:00").partySize(2),
                    same("10:00").units(2),
                    same("10:00").provider("ben"),
                    anywhere("10:00").addOn("beard").addOn("wash"),
                    request("10:00").addOn("beard"),
                    same("10:00").customerNote("short"),
                    same("10:00").internalNote("tips well"),
                    same("10:00").metadata(Map.of("a", "1")),
                    same("10:00").holdFor(Duration.ofMinutes(10)),
                    BookingRequest.forService("shave")
                            .provider("anna")
                            .startingAt(Host.at("10:00"))
                            .customer(Host.GRACE));
        }

        @ParameterizedTest
        @MethodSource("others")
        void underTheSameKeyIsAMismatch(BookingRequest.Builder other) {
            assertThat(refusalsOf(() -> host.book(keyed(other)))).containsExactly(Rule.IDEMPOTENCY_MISMATCH);
        }

        @Test
        void underAnotherKeyIsAnotherBooking() {
            assertThat(host.book(request("12:00").idempotencyKey("k-2")).id()).isNotEqualTo(booking.id());
        }

        private static BookingRequest.Builder same(String start) {
            return request(start).addOn("beard").addOn("wash");
        }
    }

    @Test
    void aFailedAttemptLeavesNoTrace() {
        refusalsOf(() -> host.book(request("10:30").idempotencyKey("k-2")));
        assertThat(refusalsOf(() -> host.book(request("12:00").idempotencyKey("k-2"))))
                .isEmpty();
    }

    private static BookingRequest.Builder keyed(BookingRequest.Builder request) {
        return request.idempotencyKey("k-1");
    }
}
