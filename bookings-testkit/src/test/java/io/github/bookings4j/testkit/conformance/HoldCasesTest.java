package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.STAFF;
import static io.github.bookings4j.testkit.conformance.Desk.at;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HoldCasesTest {

    private final Desk desk = Desk.open(service("A"));
    private Booking hold;

    @BeforeEach
    void holdNineUntilTenPastEight() {
        hold = desk.hold("A", "09:00", Duration.ofMinutes(10));
        assertThat(hold.expiresAt()).contains(at("08:10"));
    }

    @Test
    @DisplayName("HLD-01 at its expiry the time is free, and nothing had to sweep")
    void atItsExpiryTheTimeIsFree() {
        desk.clock().set(at("08:10"));

        assertThat(desk.refusal(request("A", "09:00").customer(Customer.of("ada"))))
                .isEmpty();
    }

    @Test
    @DisplayName("HLD-02 a millisecond before its expiry the time is held")
    void aMillisecondBeforeItsExpiryTheTimeIsHeld() {
        desk.clock().set(at("08:09:59.999"));

        assertThat(desk.refusal(request("A", "09:00").customer(Customer.of("ada"))))
                .containsExactly("HELD");
    }

    @Test
    @DisplayName("HLD-03 confirming a hold keeps its time and its id")
    void confirmingAHoldKeepsItsTime() {
        Booking confirmed = desk.bookings().confirm(hold.id(), Actor.customer("grace"));

        assertThat(confirmed.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(confirmed.id()).isEqualTo(hold.id());
        assertThat(confirmed.reference()).isEqualTo(hold.reference());
        assertThat(confirmed.time()).isEqualTo(hold.time());
        assertThat(confirmed.isHold()).isFalse();
    }

    @Test
    @DisplayName("HLD-04 an expired hold can be confirmed while its time is free")
    void anExpiredHoldCanBeConfirmedWhileItsTimeIsFree() {
        desk.clock().set(at("08:30"));

        assertThat(desk.bookings().confirm(hold.id(), STAFF).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(desk.refusal(request("A", "09:00"))).containsExactly("OVERLAP");
    }

    @Test
    @DisplayName("HLD-05 an expired hold whose time is taken is lost")
    void anExpiredHoldWhoseTimeIsTakenIsLost() {
        desk.clock().set(at("08:30"));
        Booking other = desk.book("A", "09:30");

        assertThat(Desk.refusal(() -> desk.bookings().confirm(hold.id(), STAFF)))
                .containsExactly("HOLD_LOST");
        assertThat(desk.bookings().get(hold.id()).status()).isEqualTo(BookingStatus.PENDING);
        assertThat(desk.bookings().get(other.id())).isEqualTo(other);
    }

    @Test
    @DisplayName("HLD-06 a second hold on the same time is refused")
    void aSecondHoldOnTheSameTimeIsRefused() {
        assertThat(desk.refusal(
                        request("A", "09:00").customer(Customer.of("ada")).holdFor(Duration.ofMinutes(5))))
                .containsExactly("HELD");
    }
}
