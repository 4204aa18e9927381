package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import org.junit.jupiter.api.Test;

/** R1, R4: saying that a booking took place, or did not. */
class CloseTest {

    private final Host host = new Host();
    private final Booking booking = host.book("10:00");

    CloseTest() {
        host.timeIs("10:30");
    }

    @Test
    void aBookingIsCompleted() {
        assertThat(host.bookings().complete(booking.id(), STAFF).status()).isEqualTo(BookingStatus.COMPLETED);
    }

    @Test
    void aBookingIsMissed() {
        assertThat(host.bookings().noShow(booking.id(), STAFF).status()).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void aCompletionIsCorrected() {
        host.bookings().complete(booking.id(), STAFF);
        assertThat(host.bookings().noShow(booking.id(), STAFF).status()).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void aNoShowIsCorrected() {
        host.bookings().noShow(booking.id(), STAFF);
        assertThat(host.bookings().complete(booking.id(), STAFF).status()).isEqualTo(BookingStatus.COMPLETED);
    }

    @Test
    void whatIsClosedFreesItsTime() {
        host.bookings().complete(booking.id(), STAFF);
        assertThat(host.explain(request("10:45"))).isEmpty();
    }

    @Test
    void completingAgainChangesNothing() {
        Booking completed = host.bookings().complete(booking.id(), STAFF);
        assertThat(host.bookings().complete(booking.id(), STAFF)).isEqualTo(completed);
    }

    @Test
    void onlyStaffCorrects() {
        host.bookings().complete(booking.id(), STAFF);
        assertThat(refusalsOf(() -> host.bookings().noShow(booking.id(), By.system())))
                .containsExactly(Rule.INVALID_TRANSITION);
    }

    @Test
    void customersDoNotCompleteBookings() {
        assertThat(refusalsOf(() -> host.bookings().complete(booking.id(), BY_GRACE)))
                .containsExactly(Rule.INVALID_TRANSITION);
    }

    @Test
    void customersDoNotMissThem() {
        assertThat(refusalsOf(() -> host.bookings().noShow(booking.id(), BY_GRACE)))
                .containsExactly(Rule.INVALID_TRANSITION);
    }
}
