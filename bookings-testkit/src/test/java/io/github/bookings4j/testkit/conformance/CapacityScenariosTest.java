package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CapacityScenariosTest {

    @Test
    @DisplayName("CAP-16 seats are shared only by bookings of the same service and exact start")
    void seatsAreSharedOnlyByTheSameServiceAndStart() {
        Desk desk =
                Desk.open(service("A").capacity(Capacity.seats(4)), service("B").capacity(Capacity.seats(4)));
        desk.book("A", "10:00");

        assertThat(desk.refusal(request("A", "10:00"))).isEmpty();
        assertThat(desk.refusal(request("B", "10:00"))).containsExactly("OVERLAP");
        assertThat(desk.refusal(request("A", "10:30"))).containsExactly("OVERLAP");
    }

    @Test
    @DisplayName("CAP-17 seats pay no buffers to each other; buffers guard the group from others")
    void seatsPayNoBuffersToEachOther() {
        Desk desk = Desk.open(service("A").capacity(Capacity.seats(3)).buffers(Duration.ZERO, Duration.ofMinutes(15)));
        desk.book("A", "10:00");

        assertThat(desk.refusal(request("A", "10:00"))).isEmpty();
        assertThat(desk.refusal(request("A", "11:00"))).containsExactly("OVERLAP");
        assertThat(desk.refusal(request("A", "11:15"))).isEmpty();
    }

    @Test
    @DisplayName("CAP-18 a live hold uses a seat")
    void aLiveHoldUsesASeat() {
        Desk desk = Desk.open(service("A").capacity(Capacity.seats(2)));
        desk.book("A", "10:00");
        desk.hold("A", "10:00", Duration.ofMinutes(10));

        assertThat(desk.refusal(request("A", "10:00"))).containsExactly("CAPACITY_EXCEEDED");
    }

    @Test
    @DisplayName("CAP-19 lowering the capacity cancels nothing and only stops newcomers")
    void loweringTheCapacityCancelsNothing() {
        Desk desk = Desk.open(service("A").capacity(Capacity.seats(5)));
        List<Booking> booked =
                Stream.generate(() -> desk.book("A", "10:00")).limit(4).toList();
        desk.offer(service("A").capacity(Capacity.seats(3)));

        assertThat(desk.refusal(request("A", "10:00"))).containsExactly("CAPACITY_EXCEEDED");
        assertThat(booked)
                .allSatisfy(each -> assertThat(desk.bookings().get(each.id())).isEqualTo(each));
    }
}
