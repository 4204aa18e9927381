package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.STAFF;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverrideCasesTest {

    private final Desk desk = Desk.open(service("A").bookingNotice(Duration.ofDays(1)), service("without notice"));

    @Test
    @DisplayName("OVR-01 staff may override the notice, and the event names it")
    void staffMayOverrideTheNotice() {
        assertThat(desk.refusal(request("A", "08:10"))).containsExactly("BOOKING_NOTICE");

        Booking booking = desk.bookings().create(overriding("08:10").build());

        assertThat(desk.bookings().history(booking.id()))
                .extracting(BookingEvent::overrides)
                .containsExactly(Set.of("BOOKING_NOTICE"));
    }

    @Test
    @DisplayName("OVR-02 overriding the notice does not override an overlap")
    void overridingTheNoticeDoesNotOverrideAnOverlap() {
        desk.book("without notice", "08:30");

        assertThat(desk.refusal(overriding("08:10"))).containsExactly("OVERLAP");
    }

    private static BookingRequest.Builder overriding(String time) {
        return request("A", time).by(STAFF.overriding(Rule.BOOKING_NOTICE));
    }
}
