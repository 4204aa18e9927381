package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.at;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectCasesTest {

    @Test
    @DisplayName("CAP-20 a party of two is refused by a service for one")
    void aPartyOfTwoIsRefusedByAServiceForOne() {
        Desk desk = Desk.open(service("A"));

        assertThat(desk.refusal(request("A", "09:00").partySize(2))).containsExactly("PARTY_SIZE_NOT_ALLOWED");
    }

    @Test
    @DisplayName("INT-09 an interval without length is unusable input")
    void anIntervalWithoutLengthIsUnusable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.of(at("09:00"), at("09:00")))
                .withMessageStartingWith("end: ");
    }

    @Test
    @DisplayName("INT-10 an end before the start is unusable input")
    void anEndBeforeTheStartIsUnusable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.of(at("10:00"), at("09:00")))
                .withMessageStartingWith("end: ");
    }

    @Test
    @DisplayName("LIM-06 nine a day and five a month contradict each other")
    void nineADayAndFiveAMonthContradictEachOther() {
        BookableServiceBuilder contradictory =
                service("A").limits(BookingLimit.of(Period.DAY, 9), BookingLimit.of(Period.MONTH, 5));

        assertThatIllegalArgumentException().isThrownBy(contradictory::build).withMessageStartingWith("limits: ");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -60})
    @DisplayName("SLOT-30 a service without length is unusable input")
    void aServiceWithoutLengthIsUnusable(long minutes) {
        BookableServiceBuilder service = service("A").lasting(Duration.ofMinutes(minutes));

        assertThatIllegalArgumentException().isThrownBy(service::build).withMessageStartingWith("duration: ");
    }

    @Test
    @DisplayName("STR-07 a negative buffer is unusable input")
    void aNegativeBufferIsUnusable() {
        BookableServiceBuilder service = service("A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.buffers(Duration.ZERO, Duration.ofMinutes(-5)))
                .withMessageStartingWith("buffers.after: ");
    }
}
