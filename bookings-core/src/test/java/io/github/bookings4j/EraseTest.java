package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
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
