package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static io.github.bookings4j.testkit.BookingsAssertions.assertThatBooking;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listeners inside the transaction can stop it; listeners after the commit can harm nothing (R25). */
abstract class ListenerTopic extends SalonTopic {

    private static final BookingListener FAILING = (event, booking) -> {
        throw new IllegalStateException("on purpose");
    };

    private final List<BookingEventType> told = new ArrayList<>();

    ListenerTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aListenerThatThrowsInTheTransactionTakesBackANewBooking() {
        Bookings failing =
                salon.builder().inTransaction(FAILING).afterCommit(this::note).build();
        assertThatThrownBy(() -> failing.create(
                        haircutAt(monday("10:00")).idempotencyKey("key").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");
        assertThat(told).isEmpty();
        assertThat(bookings.find(BookingQuery.all()).bookings()).isEmpty();
        assertThat(bookings.eventsAfter(0, 10)).isEmpty();
        bookings.create(haircutAt(monday("10:00")).idempotencyKey("key").build());
    }

    @Test
    void aListenerThatThrowsInTheTransactionTakesBackAChange() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        Bookings failing =
                salon.builder().inTransaction(FAILING).afterCommit(this::note).build();
        assertThatThrownBy(() -> failing.cancel(booking.id(), STAFF)).hasMessage("on purpose");
        assertThat(told).isEmpty();
        assertThat(bookings.get(booking.id())).isEqualTo(booking);
        assertRejected(() -> bookings.create(haircutAt(monday("10:00")).build()))
                .withCodes(Rule.OVERLAP);
    }

    @Test
    void everyListenerIsToldOfEveryChangeOnce() {
        Bookings listened = salon.builder()
                .inTransaction(this::note)
                .afterCommit(this::note)
                .build();
        Booking booking = listened.create(haircutAt(monday("10:00")).build());
        listened.cancel(booking.id(), STAFF);
        listened.cancel(booking.id(), STAFF);
        assertThat(told)
                .containsExactly(
                        BookingEventType.CREATED,
                        BookingEventType.CREATED,
                        BookingEventType.CANCELLED,
                        BookingEventType.CANCELLED);
    }

    @Test
    void aRefusedCommandTellsNobody() {
        Bookings listened = salon.builder()
                .inTransaction(this::note)
                .afterCommit(this::note)
                .build();
        bookings.create(haircutAt(monday("10:00")).build());
        assertRejected(() -> listened.create(haircutAt(monday("10:00")).build()))
                .withCodes(Rule.OVERLAP);
        assertThat(told).isEmpty();
    }

    @Test
    void aRefusedCommandHindersNoLaterOne() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        for (int i = 0; i < 100; i++) {
            assertRejected(() -> bookings.create(haircutAt(monday("10:00")).build()))
                    .withCodes(Rule.OVERLAP);
        }
        bookings.create(haircutAt(monday("10:30")).build());
        assertThatBooking(bookings.reschedule(booking.id(), monday("11:00"), STAFF.actor()))
                .hasVersion(2);
    }

    @Test
    void aListenerAfterTheCommitSeesTheBookingAsCommitted() {
        List<Booking> seen = new ArrayList<>();
        Bookings listened = salon.builder()
                .afterCommit((event, booking) -> seen.add(bookings.get(booking.id())))
                .build();
        Booking booking = listened.create(haircutAt(monday("10:00")).build());
        assertThat(seen).containsExactly(booking);
    }

    @Test
    void aListenerAfterTheCommitMayBookInTurn() {
        Bookings listened = salon.builder()
                .afterCommit((event, booking) ->
                        bookings.create(haircutAt(booking.end()).build()))
                .build();
        listened.create(haircutAt(monday("10:00")).build());
        assertThat(bookings.find(BookingQuery.all()).bookings())
                .extracting(Booking::start)
                .containsExactly(monday("10:00"), monday("10:30"));
    }

    @Test
    void aListenerThatThrowsAfterTheCommitLosesNothing() {
        Bookings listened =
                salon.builder().afterCommit(FAILING).afterCommit(this::note).build();
        Booking booking = listened.create(haircutAt(monday("10:00")).build());
        assertThat(told).containsExactly(BookingEventType.CREATED);
        assertThat(bookings.get(booking.id())).isEqualTo(booking);
        assertThat(bookings.eventsAfter(0, 10)).hasSize(1);
    }

    @Test
    void aListenerInTheTransactionIsToldWhatIsGoingToBeTrue() {
        List<BookingEvent> events = new ArrayList<>();
        Bookings listened = salon.builder()
                .inTransaction((event, booking) -> {
                    assertThat(event.after()).isEqualTo(booking.state());
                    events.add(event);
                })
                .build();
        Booking booking = listened.create(haircutAt(monday("10:00")).build());
        assertThat(events)
                .extracting(BookingEvent::id)
                .containsExactly(bookings.history(booking.id()).get(0).id());
    }

    private void note(BookingEvent event, Booking booking) {
        told.add(event.type());
    }
}
