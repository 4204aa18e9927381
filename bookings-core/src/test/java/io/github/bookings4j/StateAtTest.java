package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.BookingStatus;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R22: how a booking stood at an instant. */
class StateAtTest {

    private static BookableServiceBuilder salon() {
        return haircut().maxPartySize(4).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)));
    }

    private final Host host = new Host(salon());
    private final Booking booking = host.book("10:00");

    @Nested
    class TheStateAtAnInstant {

        TheStateAtAnInstant() {
            host.timeIs("09:00");
            host.move(booking, "12:00");
        }

        @Test
        void isNoneBeforeTheBookingWasMade() {
            assertThat(host.bookings().stateAt(booking.id(), at("07:59:59.999999")))
                    .isEmpty();
        }

        @Test
        void isTheFirstFromThenOn() {
            assertThat(host.bookings().stateAt(booking.id(), at("08:00"))).contains(booking.state());
        }

        @Test
        void isTheOldOneUntilTheChange() {
            assertThat(host.bookings().stateAt(booking.id(), at("08:59:59.999999")))
                    .contains(booking.state());
        }

        @Test
        void isTheNewOneFromTheChangeOn() {
            assertThat(host.bookings()
                            .stateAt(booking.id(), at("09:00"))
                            .map(state -> state.time().start()))
                    .contains(at("12:00"));
        }

        @Test
        void isTheLastOfSeveralAtOneInstant() {
            host.bookings().cancel(booking.id(), STAFF);
            assertThat(host.bookings().stateAt(booking.id(), at("09:00")).map(BookingState::status))
                    .contains(BookingStatus.CANCELLED);
        }
    }
}
