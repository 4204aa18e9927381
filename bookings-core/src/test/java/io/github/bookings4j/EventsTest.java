package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.EditRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R22: every change leaves exactly one event. */
class EventsTest {

    private static BookableServiceBuilder salon() {
        return haircut().maxPartySize(4).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)));
    }

    private final Host host = new Host(salon());
    private final Booking booking = host.book("10:00");

    @Nested
    class EveryChange {

        @Test
        void leavesOneEventAfterTheOther() {
            host.bookings().edit(EditRequest.of(booking.id(), STAFF).customer(ADA));
            host.move(booking, "12:00");
            host.bookings().change(ChangeRequest.of(booking.id(), STAFF).partySize(2));
            host.timeIs("12:00");
            host.bookings().noShow(booking.id(), STAFF);
            host.bookings().complete(booking.id(), STAFF);
            assertThat(host.events(booking))
                    .extracting(BookingEvent::type)
                    .containsExactly(
                            BookingEventType.CREATED,
                            BookingEventType.EDITED,
                            BookingEventType.RESCHEDULED,
                            BookingEventType.CHANGED,
                            BookingEventType.NO_SHOW,
                            BookingEventType.COMPLETED);
        }

        @Test
        void raisesTheVersionByOne() {
            host.move(booking, "12:00");
            host.move(booking, "14:00");
            assertThat(host.events(booking)).extracting(BookingEvent::version).containsExactly(1L, 2L, 3L);
            assertThat(host.get(booking).version()).isEqualTo(3);
        }

        @Test
        void setsTheTimeOfTheLastChange() {
            host.timeIs("09:00");
            assertThat(host.move(booking, "12:00"))
                    .extracting(Booking::createdAt, Booking::updatedAt)
                    .containsExactly(at("08:00"), at("09:00"));
        }

        @Test
        void thatIsRefusedLeavesNone() {
            Refusals.refusalsOf(() -> host.move(booking, "07:00"));
            assertThat(host.events(booking)).hasSize(1);
        }
    }

    @Nested
    class AnEvent {

        @Test
        void saysWhoAndWhenAndWhy() {
            host.timeIs("09:00");
            host.bookings().cancel(booking.id(), STAFF.because("closed"));
            assertThat(host.lastEvent(booking))
                    .extracting("actor", "at", "reason")
                    .containsExactly(STAFF.actor(), at("09:00"), Optional.of("closed"));
        }

        @Test
        void hasNothingBeforeTheFirst() {
            assertThat(host.lastEvent(booking).before()).isEmpty();
        }

        @Test
        void holdsTheStateAfter() {
            assertThat(host.lastEvent(booking).after()).isEqualTo(booking.state());
        }

        @Test
        void holdsTheStateBefore() {
            host.move(booking, "12:00");
            assertThat(host.lastEvent(booking).before()).contains(booking.state());
        }

        @Test
        void holdsAllThatCanChange() {
            host.offers(salon().capacity(Capacity.units(5)));
            Booking pool = host.book("14:00");
            var change =
                    ChangeRequest.of(pool.id(), STAFF).partySize(2).units(3).addOns(List.of("beard"));
            Booking changed = host.bookings().change(change);
            BookingState after = host.lastEvent(pool).after();
            assertThat(after)
                    .extracting("time", "resources", "partySize", "units", "addOns", "total")
                    .containsExactly(
                            changed.time(),
                            changed.resources(),
                            2,
                            3,
                            changed.sold().addOns(),
                            changed.total());
        }
    }

    @Test
    void anUnknownBookingHasNoHistory() {
        assertThat(host.bookings().history(BookingId.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aRequestThatIsRefusedLeavesNoEvent() {
        Refusals.refusalsOf(() -> host.book(request("10:30")));
        assertThat(host.bookings().eventsAfter(0, 10)).hasSize(1);
    }
}
