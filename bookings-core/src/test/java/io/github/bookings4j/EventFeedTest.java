package io.github.bookings4j;

import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R22: the feed of all events. */
class EventFeedTest {

    private static BookableServiceBuilder salon() {
        return haircut().maxPartySize(4).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)));
    }

    private final Host host = new Host(salon());
    private final Booking booking = host.book("10:00");

    @Nested
    class TheFeed {

        @Test
        void hasTheEventsOfAllBookingsInOrder() {
            Booking other = host.book(anywhere("10:00").provider("ben"));
            host.move(booking, "12:00");
            assertThat(host.bookings().eventsAfter(0, 10))
                    .extracting(BookingEvent::booking)
                    .containsExactly(booking.id(), other.id(), booking.id());
        }

        @Test
        void numbersThemFromOne() {
            host.move(booking, "12:00");
            assertThat(host.bookings().eventsAfter(0, 10))
                    .extracting(event -> event.position().orElseThrow())
                    .containsExactly(1L, 2L);
        }

        @Test
        void goesOnFromWhereItStopped() {
            host.move(booking, "12:00");
            host.move(booking, "14:00");
            long position = host.bookings().eventsAfter(0, 2).get(1).position().orElseThrow();
            assertThat(host.bookings().eventsAfter(position, 10))
                    .extracting(BookingEvent::version)
                    .containsExactly(3L);
        }

        @Test
        void isEmptyAtItsEnd() {
            assertThat(host.bookings().eventsAfter(1, 10)).isEmpty();
        }
    }
}
