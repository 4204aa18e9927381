package io.github.bookings4j.model;

import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R19: unusable input is named with its field and the range that is allowed. */
class BookingRequestTest {

    static Stream<Arguments> unusable() {
        String control = "a\u0007b";
        return Stream.of(
                unusable("partySize: must be 1 to 1000000, was 0", request -> request.partySize(0)),
                unusable("partySize: must be 1 to 1000000, was -1", request -> request.partySize(-1)),
                unusable("partySize: must be 1 to 1000000, was 1000001", request -> request.partySize(1_000_001)),
                unusable("units: must be 1 to 1000000, was 0", request -> request.units(0)),
                unusable("units: must be 1 to 1000000, was 2147483647", request -> request.units(Integer.MAX_VALUE)),
                unusable("start: must be 1900-01-01T00:00:00Z to", request -> request.startingAt(Instant.MIN)),
                unusable("start: must be 1900-01-01T00:00:00Z to", request -> request.startingAt(Instant.MAX)),
                unusable("holdFor: must be more than zero", request -> request.holdFor(Duration.ZERO)),
                unusable("holdFor: must be more than zero", request -> request.holdFor(Duration.ofNanos(999))),
                unusable("holdFor: must be more than zero", request -> request.holdFor(Duration.ofSeconds(-1))),
                unusable(
                        "holdFor: must be more than zero and at most",
                        request -> request.holdFor(Duration.ofSeconds(Long.MAX_VALUE))),
                unusable("addOn: must be 1 to 64 characters", request -> request.addOn(" ")),
                unusable("addOns.size: must be 0 to 100, was 101", request -> many(request, 101)),
                unusable("notes.customer: must be 0 to 10000", request -> request.customerNote("x".repeat(10_001))),
                unusable("notes.internal: must not contain control", request -> request.internalNote(control)),
                unusable("idempotencyKey: must be 1 to 128", request -> request.idempotencyKey("")),
                unusable("idempotencyKey: must not contain control", request -> request.idempotencyKey(control)),
                unusable("externalReference: must be 1 to 128", request -> request.externalReference("x".repeat(129))),
                unusable("metadata key: must be 1 to 64", request -> request.metadata(Map.of("", "1"))),
                unusable("metadata[a]: must be 0 to 1000", request -> request.metadata(Map.of("a", "x".repeat(1_001)))),
                unusable("metadata.size: must be 0 to 50, was 51", request -> request.metadata(entries(51))),
                unusable("customer: must be given", request -> request.customer(Customer.none())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void unusableInputIsNamed(String message, UnaryOperator<BookingRequest.Builder> flaw) {
        BookingRequest.Builder flawed = flaw.apply(request("10:00"));
        assertThatIllegalArgumentException().isThrownBy(flawed::build).withMessageStartingWith(message);
    }

    @Test
    void aStartMustBeGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BookingRequest.forService("haircut").customer(GRACE).build())
                .withMessage("start: must not be null");
    }

    @Test
    void aServiceMustBeNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRequest.forService(" ")
                        .startingAt(at("10:00"))
                        .customer(GRACE)
                        .build())
                .withMessage("service: must be 1 to 64 characters, was 0");
    }

    @Test
    void aResourceIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("10:00").provider("ben", "ben"))
                .withMessage("resources: must be 1 to 20 distinct ids, was [ben, ben]");
    }

    @Nested
    class TheLargest {

        @Test
        void isUsable() {
            BookingRequest request = many(request("10:00"), 100)
                    .partySize(1_000_000)
                    .units(1_000_000)
                    .customerNote("x".repeat(10_000))
                    .metadata(entries(50))
                    .holdFor(Duration.ofDays(36_600))
                    .build();
            assertThat(request.addOns()).hasSize(100);
        }
    }

    @Nested
    class WhoAsks {

        @Test
        void isTheCustomerByDefault() {
            assertThat(request("10:00").build().by()).isEqualTo(By.customer("c-1"));
        }

        @Test
        void isAnybodyWhoSaysSo() {
            assertThat(request("10:00").by(Actor.staff("s-1")).build().by()).isEqualTo(By.staff("s-1"));
        }
    }

    private static Arguments unusable(String message, UnaryOperator<BookingRequest.Builder> flaw) {
        return Arguments.of(message, flaw);
    }

    private static BookingRequest.Builder many(BookingRequest.Builder request, int addOns) {
        IntStream.range(0, addOns).forEach(i -> request.addOn("extra-" + i));
        return request;
    }

    private static Map<String, String> entries(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "key-" + i, i -> "value"));
    }
}
