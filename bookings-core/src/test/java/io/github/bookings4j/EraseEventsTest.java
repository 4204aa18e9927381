package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingState;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R24: erasing personal data from the record. */
class EraseEventsTest {

    private final Host host = new Host();
    private final Booking booking = host.book(request("10:00")
            .customerNote("short, please")
            .internalNote("tips well")
            .metadata(Map.of("birthday", "1 May"))
            .externalReference("pay-1")
            .idempotencyKey("k-1"));

    @Nested
    class ItsEvents {

        @Test
        void keepWhatHappened() {
            host.move(booking, "12:00");
            BookingState before = host.lastEvent(booking).after();
            erase();
            assertThat(host.events(booking))
                    .extracting(BookingEvent::type)
                    .containsExactly(BookingEventType.CREATED, BookingEventType.RESCHEDULED, BookingEventType.ERASED);
            assertThat(host.events(booking).get(1).after()).isEqualTo(before);
        }

        @Test
        void loseReasonsAndWhoActed() {
            host.bookings().cancel(booking.id(), BY_GRACE.because("ill again"));
            erase();
            assertThat(host.events(booking).subList(0, 2))
                    .allSatisfy(event -> assertThat(event.reason()).isEmpty())
                    .allSatisfy(event -> assertThat(event.actor()).isEqualTo(Actor.anonymousCustomer()));
        }

        @Test
        void areErasedInTheFeedToo() {
            host.bookings().cancel(booking.id(), BY_GRACE.because("ill again"));
            erase();
            assertThat(host.bookings().eventsAfter(0, 10).toString()).doesNotContain("ill again", "c-1");
        }

        @Test
        void keepTheirPlaceInTheFeed() {
            host.book("14:00");
            erase();
            assertThat(host.bookings().eventsAfter(0, 10))
                    .extracting(event -> event.position().orElseThrow())
                    .containsExactly(1L, 2L, 3L);
        }

        @Test
        void sayWhoErased() {
            erase();
            assertThat(host.lastEvent(booking).actor()).isEqualTo(STAFF.actor());
        }

        @Test
        void doNotSayWhyItWasErased() {
            host.bookings().erase(booking.id(), STAFF.because("Grace asked"));
            assertThat(host.lastEvent(booking).reason()).isEmpty();
        }

        @Test
        void doNotSayWhichCustomerErased() {
            host.bookings().erase(booking.id(), BY_GRACE);
            assertThat(host.lastEvent(booking).actor()).isEqualTo(Actor.anonymousCustomer());
        }
    }

    private Booking erase() {
        return host.bookings().erase(booking.id(), STAFF);
    }
}
