package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static io.github.bookings4j.testkit.BookingsAssertions.assertThatBooking;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import org.junit.jupiter.api.Test;

/** The life of a booking on this store, through the door that hosts use. */
abstract class CommandTopic extends SalonTopic {

    CommandTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aBookingIsMadeOnAnEmptyCalendar() {
        Booking booking =
                bookings.create(haircutAt(monday("10:00")).addOn("beard").build());
        assertThatBooking(booking).isConfirmed().hasVersion(1).endsAt(monday("10:45"));
        assertThat(bookings.get(booking.id())).isEqualTo(booking);
        assertThat(bookings.find(booking.reference())).contains(booking);
    }

    @Test
    void aTakenTimeIsRefused() {
        bookings.create(haircutAt(monday("10:00")).build());
        assertRejected(() -> bookings.create(haircutAt(monday("10:15")).build()))
                .withCodes(Rule.OVERLAP);
    }

    @Test
    void buffersKeepNeighboursAway() {
        bookings.create(TestRequests.massageAt(monday("10:00")).build());
        assertRejected(() -> bookings.create(haircutAt(monday("11:15")).build()))
                .withCodes(Rule.OVERLAP);
        assertRejected(() -> bookings.create(haircutAt(monday("09:30")).build()))
                .withCodes(Rule.OVERLAP);
        bookings.create(haircutAt(monday("11:30")).build());
        bookings.create(haircutAt(monday("09:15")).build());
    }

    @Test
    void aCancelledTimeIsFreeAtOnce() {
        Booking first = bookings.create(haircutAt(monday("10:00")).build());
        Booking cancelled = bookings.cancel(first.id(), Actor.customer("grace"), "ill");
        assertThatBooking(cancelled)
                .isCancelled(CancelledHow.BY_CUSTOMER)
                .hasVersion(2)
                .hasIcsSequence(1);
        bookings.create(haircutAt(monday("10:00")).build());
    }

    @Test
    void aMovedBookingLeavesItsOldTime() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        Booking moved = bookings.reschedule(booking.id(), monday("10:15"), Actor.staff("eve"));
        assertThatBooking(moved).startsAt(monday("10:15")).hasVersion(2).hasIcsSequence(1);
        bookings.create(haircutAt(monday("09:45")).build());
        assertRejected(() -> bookings.create(haircutAt(monday("10:30")).build()))
                .withCodes(Rule.OVERLAP);
    }

    @Test
    void whatIsOverIsClosed() {
        Booking kept = bookings.create(haircutAt(monday("10:00")).build());
        Booking open = bookings.create(haircutAt(monday("15:00")).build());
        salon.clock().set(monday("12:00"));
        assertThat(bookings.completeEnded(monday("12:00"), 10))
                .extracting(Booking::id)
                .containsExactly(kept.id());
        assertThatBooking(bookings.get(kept.id())).isCompleted();
        assertThatBooking(bookings.get(open.id())).isConfirmed();
        assertThat(bookings.completeEnded(monday("12:00"), 10)).isEmpty();
    }

    @Test
    void aCommandOnAnOldVersionIsStale() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        bookings.addNote(booking.id(), Notes.Kind.CUSTOMER, "By the window", STAFF);
        assertRejected(() -> bookings.cancel(booking.id(), STAFF.ifVersion(1))).withCodes(Rule.STALE);
        assertThatBooking(bookings.cancel(booking.id(), STAFF.ifVersion(2))).isCancelled(CancelledHow.BY_STAFF);
    }

    @Test
    void aRequestOfAUsedKeyGivesTheBookingThatWasMade() {
        BookingRequest request =
                haircutAt(monday("10:00")).idempotencyKey("key").build();
        Booking booking = bookings.create(request);
        assertThat(bookings.create(request)).isEqualTo(booking);
        assertRejected(() -> bookings.create(
                        haircutAt(monday("11:00")).idempotencyKey("key").build()))
                .withCodes(Rule.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void blockedTimeIsNotBookedAndTakesNoBookingAway() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        TimeRange morning = TimeRange.of(monday("08:00"), monday("12:00"));
        assertThat(bookings.blockedTimes().add(TestServices.ANNA, morning).covered())
                .containsExactly(booking);
        assertRejected(() -> bookings.create(haircutAt(monday("11:00")).build()))
                .withCodes(Rule.BLOCKED);
        assertThatBooking(bookings.get(booking.id())).isConfirmed().hasVersion(1);
    }

    @Test
    void anErasedBookingHasNoPersonLeftInItOrInItsEvents() {
        Booking booking = bookings.create(haircutAt(monday("10:00"))
                .customerNote("By the window")
                .internalNote("Was late")
                .build());
        bookings.cancel(booking.id(), Actor.customer("grace"), "ill");
        assertThat(bookings.eraseCustomer("grace", STAFF)).isEqualTo(1);
        Booking erased = bookings.get(booking.id());
        assertThat(erased.customer().isNone()).isTrue();
        assertThat(erased.notes()).isEqualTo(Notes.none());
        assertThat(erased.time()).isEqualTo(booking.time());
        assertThat(bookings.history(booking.id()))
                .extracting(BookingEvent::type)
                .containsExactly(BookingEventType.CREATED, BookingEventType.CANCELLED, BookingEventType.ERASED);
        assertThat(bookings.history(booking.id()))
                .allSatisfy(event -> assertThat(event.reason()).isEmpty());
        assertThat(bookings.eventsAfter(0, 10))
                .noneSatisfy(event -> assertThat(event.actor()).isEqualTo(Actor.customer("grace")));
    }
}
