package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Rule;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R24: erasing personal data, in bookings and events. */
class EraseTest {

    private final Host host = new Host();
    private final Booking booking = host.book(request("10:00")
            .customerNote("short, please")
            .internalNote("tips well")
            .metadata(Map.of("birthday", "1 May"))
            .externalReference("pay-1")
            .idempotencyKey("k-1"));

    @Nested
    class AnErasedBooking {

        @Test
        void hasNoCustomer() {
            assertThat(erase().customer()).isEqualTo(Customer.none());
        }

        @Test
        void hasNoNotesAndNoMetadata() {
            assertThat(erase()).extracting(Booking::notes, Booking::metadata).containsExactly(Notes.none(), Map.of());
        }

        @Test
        void hasNoTraceOfTheRequest() {
            assertThat(erase().requestHash()).isEmpty();
        }

        @Test
        void isNotFoundByWhatOtherSystemsCallIt() {
            erase();
            assertThat(host.bookings().findByExternalReference("pay-1")).isEmpty();
        }

        @Test
        void doesNotSayWhichCustomerMadeIt() {
            assertThat(erase().createdBy()).isEqualTo(Actor.anonymousCustomer());
        }

        @Test
        void keepsTimeStatusAndPrice() {
            assertThat(erase())
                    .extracting(Booking::time, Booking::status, Booking::total)
                    .containsExactly(booking.time(), booking.status(), booking.total());
        }

        @Test
        void keepsItsTimeTaken() {
            erase();
            assertThat(host.explain(request("10:00").customer(ADA))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void isNotMadeAgainByALateRepetition() {
            erase();
            assertThat(refusalsOf(() -> host.book(request("10:00").idempotencyKey("k-1"))))
                    .containsExactly(Rule.IDEMPOTENCY_MISMATCH);
        }

        @Test
        void isErasedOnce() {
            Booking erased = erase();
            assertThat(erase()).isEqualTo(erased);
            assertThat(host.events(booking)).hasSize(2);
        }
    }

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

    @Nested
    class ACustomer {

        @Test
        void isErasedFromAllTheirBookings() {
            host.book("12:00");
            assertThat(host.bookings().eraseCustomer("c-1", STAFF)).isEqualTo(2);
            assertThat(host.bookings().find(BookingQuery.all().customer("c-1")).bookings())
                    .isEmpty();
        }

        @Test
        void isErasedFromTheirBookingsOnly() {
            Booking adas = host.book(request("12:00").customer(ADA));
            host.bookings().eraseCustomer("c-1", STAFF);
            assertThat(host.get(adas)).isEqualTo(adas);
        }

        @Test
        void isErasedOnce() {
            host.bookings().eraseCustomer("c-1", STAFF);
            assertThat(host.bookings().eraseCustomer("c-1", STAFF)).isZero();
        }
    }

    @Test
    void aMissingBookingIsNotFound() {
        assertThat(refusalsOf(() -> host.bookings().erase(BookingId.of(UUID.randomUUID()), STAFF)))
                .containsExactly(Rule.NOT_FOUND);
    }

    private Booking erase() {
        return host.bookings().erase(booking.id(), STAFF);
    }
}
