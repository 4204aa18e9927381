package io.github.bookings4j.model;

import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BookableServiceTest {

    static Stream<Arguments> unusable() {
        Duration month = Duration.ofDays(31);
        return Stream.of(
                unusable("duration: must be more than zero", service -> service.lasting(Duration.ZERO)),
                unusable("duration: must be more than zero", service -> service.lasting(Duration.ofMinutes(-1))),
                unusable("duration: must be more than zero", service -> service.lasting(Duration.ofDays(367))),
                unusable("service.name: must be 1 to 200", service -> service.named("")),
                unusable("maxPartySize: must be 1 to 1000000, was 0", service -> service.maxPartySize(0)),
                unusable("bookingNotice: must be zero to", service -> service.bookingNotice(Duration.ofNanos(-1))),
                unusable("bookingNotice: must be zero to", service -> service.bookingNotice(Duration.ofDays(367))),
                unusable("maxHold: must be more than zero", service -> service.maxHold(Duration.ZERO)),
                unusable("buffers.before: must be zero to", service -> service.buffers(month.plusDays(1), month)),
                unusable("buffers.after: must be zero to", service -> service.buffers(month, Duration.ofDays(-1))),
                unusable("addOns: must have distinct ids", service -> service.addOns(AddOn.of("a"), AddOn.of("a"))),
                unusable("addOns.size: must be 0 to 100, was 101", service -> service.addOns(addOns(101))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void unusableInputIsNamed(String message, UnaryOperator<BookableServiceBuilder> flaw) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flaw.apply(haircut()).build())
                .withMessageStartingWith(message);
    }

    @Test
    void somebodyMustOfferIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookableService.service("haircut").build())
                .withMessage("resources: service haircut must be offered by at least one resource");
    }

    @Test
    void anIdMustBeGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BookableService.service(" ").offeredBy("anna", "UTC").build())
                .withMessage("service.id: must be 1 to 64 characters, was 0");
    }

    @Nested
    class ACapacity {

        @Test
        void isOneToAMillion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Capacity.seats(0))
                    .withMessage("capacity: must be 1 to 1000000, was 0");
            assertThatIllegalArgumentException().isThrownBy(() -> Capacity.units(1_000_001));
        }

        @Test
        void isOneWhereItIsExclusive() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Capacity(Capacity.Kind.EXCLUSIVE, 2))
                    .withMessage("capacity: must be 1 to 1, was 2");
        }
    }

    @Test
    void aCatalogHasEachServiceOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceCatalog.of(haircut().build(), haircut().build()))
                .withMessage("services: must have distinct ids, haircut is there twice");
    }

    private static Arguments unusable(String message, UnaryOperator<BookableServiceBuilder> flaw) {
        return Arguments.of(message, flaw);
    }

    private static AddOn[] addOns(int count) {
        return IntStream.range(0, count).mapToObj(i -> AddOn.of("extra-" + i)).toArray(AddOn[]::new);
    }
}
