package io.github.bookings4j;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R4: closing what is over, where something is in the way. */
class ClosingTroubleTest {

    private final List<Booking> unwilling = new ArrayList<>();
    private final Host host = Host.wired(
            wiring -> wiring.inTransaction((event, booking) -> {
                boolean isUnwilling =
                        unwilling.stream().anyMatch(other -> other.id().equals(booking.id()));
                if (event.type() == BookingEventType.COMPLETED && isUnwilling) {
                    throw new IllegalStateException("not " + booking.reference());
                }
            }),
            haircut());

    @Test
    void oneBookingThatCannotBeClosedKeepsNoOtherOpen() {
        Booking first = host.book("10:00");
        Booking second = host.book("11:00");
        unwilling.add(first);
        host.timeIs("13:00");
        assertThatIllegalStateException()
                .isThrownBy(() -> host.bookings().completeEnded(at("13:00"), 10))
                .withMessageContaining(first.reference().value());
        assertThat(host.get(first).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(host.get(second).status()).isEqualTo(BookingStatus.COMPLETED);
    }

    @Test
    void everyFailureIsToldOf() {
        unwilling.add(host.book("10:00"));
        unwilling.add(host.book("11:00"));
        host.timeIs("13:00");
        assertThatIllegalStateException()
                .isThrownBy(() -> host.bookings().completeEnded(at("13:00"), 10))
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }
}
