package io.github.bookings4j;

import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.spi.BookingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R25: a listener inside the transaction can stop it. */
class RollbackTest {

    private static final BookingListener FAILING = (event, booking) -> {
        throw new IllegalStateException("the listener fails");
    };

    @Nested
    class InsideTheTransaction {

        @Test
        void aListenerIsToldOfTheEventAndTheBooking() {
            List<BookingEvent> events = new ArrayList<>();
            List<Booking> bookings = new ArrayList<>();
            Host host = Host.wired(wiring -> wiring.inTransaction((event, booking) -> {
                events.add(event);
                bookings.add(booking);
            }));
            Booking booking = host.book("10:00");
            assertThat(events).extracting(BookingEvent::type).containsExactly(BookingEventType.CREATED);
            assertThat(bookings).containsExactly(booking);
        }

        @Test
        void aFailureReachesTheCaller() {
            Host host = Host.wired(wiring -> wiring.inTransaction(FAILING));
            assertThatIllegalStateException()
                    .isThrownBy(() -> host.book("10:00"))
                    .withMessage("the listener fails");
        }

        @Test
        void aFailureRollsTheBookingBack() {
            Host host = failing(BookingEventType.CREATED);
            assertThatIllegalStateException().isThrownBy(() -> host.book("10:00"));
            assertThat(host.bookings().find(BookingQuery.all()).bookings()).isEmpty();
            assertThat(host.explain(request("10:00"))).isEmpty();
        }

        @Test
        void aFailureRollsTheEventBack() {
            Host host = failing(BookingEventType.CREATED);
            assertThatIllegalStateException().isThrownBy(() -> host.book("10:00"));
            assertThat(host.bookings().eventsAfter(0, 10)).isEmpty();
        }

        @Test
        void aFailureRollsAMoveBack() {
            Host host = failing(BookingEventType.RESCHEDULED);
            Booking booking = host.book("10:00");
            assertThatIllegalStateException().isThrownBy(() -> host.move(booking, "12:00"));
            assertThat(host.get(booking)).isEqualTo(booking);
            assertThat(host.explain(request("12:00"))).isEmpty();
        }

        private Host failing(BookingEventType type) {
            return Host.wired(wiring -> wiring.inTransaction((event, booking) -> {
                if (event.type() == type) {
                    FAILING.on(event, booking);
                }
            }));
        }
    }
}
