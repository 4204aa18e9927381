package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.STAFF;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdempotencyCasesTest {

    private final Desk desk = Desk.open(service("A"));

    @Test
    @DisplayName("IDM-01 the same request under the same key gives the first booking")
    void theSameRequestUnderTheSameKeyGivesTheFirstBooking() {
        Booking first = desk.bookings().create(keyed("09:00").build());
        Booking second = desk.bookings().create(keyed("09:00").build());

        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(desk.bookings().find(BookingQuery.all()).bookings()).containsExactly(first);
        assertThat(desk.bookings().history(first.id())).hasSize(1);
    }

    @Test
    @DisplayName("IDM-02 another request under the same key is refused")
    void anotherRequestUnderTheSameKeyIsRefused() {
        desk.bookings().create(keyed("09:00").build());

        assertThat(desk.refusal(keyed("12:00"))).containsExactly("IDEMPOTENCY_MISMATCH");
        assertThat(desk.refusal(keyed("09:00").customerNote("another"))).containsExactly("IDEMPOTENCY_MISMATCH");
    }

    @Test
    @DisplayName("IDM-03 a failed attempt leaves no trace: it succeeds once the conflict is gone")
    void aFailedAttemptLeavesNoTrace() {
        Booking other = desk.book("A", "09:30");

        assertThat(desk.refusal(keyed("09:00"))).containsExactly("OVERLAP");
        desk.bookings().cancel(other.id(), STAFF);

        assertThat(desk.refusal(keyed("09:00"))).isEmpty();
    }

    @Test
    @DisplayName("IDM-04 keys are each tenant's own")
    void keysAreEachTenantsOwn() {
        Tenants tenants = Tenants.each(service("A"));

        Booking one = tenants.of("T1").create(keyed("09:00").build());
        Booking two = tenants.of("T2").create(keyed("09:00").build());

        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(tenants.of("T1").find(BookingQuery.all()).bookings()).containsExactly(one);
        assertThat(tenants.of("T2").find(BookingQuery.all()).bookings()).containsExactly(two);
    }

    private static BookingRequest.Builder keyed(String time) {
        return request("A", time).idempotencyKey("k1");
    }
}
