package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A write is done whole, or refused without a trace and without harm to the transaction. */
abstract class WriteTopic extends StoreTopic {

    WriteTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aChangeOfAnOldVersionIsStale() {
        Booking first = stored(StoredBookings.at("10:00"));
        Booking second = noted(first, "second");
        assertThat(write(note(first, "late"))).isEqualTo(WriteResult.STALE);
        assertThat(load(first)).contains(second);
        assertThat(reads.history(first.id())).hasSize(2);
    }

    @Test
    void aChangeOfABookingThatIsNotThereIsStale() {
        Booking unknown = StoredBookings.at("10:00").build();
        assertThat(write(note(unknown, "lost"))).isEqualTo(WriteResult.STALE);
        assertThat(load(unknown)).isEmpty();
        assertThat(reads.history(unknown.id())).isEmpty();
    }

    @Test
    void aStaleCancellationFreesNothing() {
        Booking first = stored(StoredBookings.at("10:00"));
        Booking second = noted(first, "second");
        Booking cancelled = cancelling(first.toBuilder()).build();
        assertThat(write(Changes.of(first, cancelled, BookingEventType.CANCELLED)))
                .isEqualTo(WriteResult.STALE);
        assertThat(reads.allocations(Set.of(TestServices.ANNA), first.time())).isEqualTo(Changes.allocations(second));
    }

    @Test
    void aReferenceThatIsThereIsTaken() {
        Booking booking = stored(StoredBookings.at("10:00"));
        assertTaken(StoredBookings.at("11:00").reference(booking.reference()).build());
    }

    @Test
    void anIdempotencyKeyThatIsThereIsTaken() {
        stored(StoredBookings.at("10:00").idempotencyKey(Optional.of("key")));
        assertTaken(
                StoredBookings.at("11:00").idempotencyKey(Optional.of("key")).build());
    }

    @Test
    void aBookingThatIsThereIsNotMadeAgain() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking again = StoredBookings.at("11:00").id(booking.id()).build();
        assertThat(write(Changes.making(again))).isEqualTo(WriteResult.DUPLICATE);
        assertThat(load(booking)).contains(booking);
        assertThat(reads.history(booking.id())).hasSize(1);
    }

    @Test
    void anExternalReferenceMayBeSharedByBookings() {
        stored(StoredBookings.at("10:00").externalReference(Optional.of("order-1")));
        stored(StoredBookings.at("11:00").externalReference(Optional.of("order-1")));
        assertThat(reads.find(BookingQuery.all().externalReference("order-1")).bookings())
                .hasSize(2);
    }

    @Test
    void aTransactionGoesOnAfterARefusedWrite() {
        Booking first = stored(StoredBookings.at("10:00").idempotencyKey(Optional.of("key")));
        noted(first, "second");
        BookingChange stale = note(first, "late");
        BookingChange taken = Changes.making(
                StoredBookings.at("11:00").idempotencyKey(Optional.of("key")).build());
        BookingChange good = Changes.making(StoredBookings.at("12:00").build());
        inTransaction(tx -> {
            Changes.lock(tx, stale, taken, good);
            assertThat(tx.write(stale)).isEqualTo(WriteResult.STALE);
            assertThat(tx.write(taken)).isEqualTo(WriteResult.DUPLICATE);
            assertThat(tx.write(good)).isEqualTo(WriteResult.WRITTEN);
        });
        assertThat(load(good.after())).contains(good.after());
        assertThat(load(taken.after())).isEmpty();
    }

    @Test
    void oneTransactionWritesSeveralChangesOfOneBooking() {
        Booking first = stored(StoredBookings.at("10:00"));
        BookingChange second = note(first, "second");
        BookingChange third = note(second.after(), "third");
        inTransaction(tx -> {
            Changes.lock(tx, second);
            assertThat(tx.write(second)).isEqualTo(WriteResult.WRITTEN);
            assertThat(tx.write(third)).isEqualTo(WriteResult.WRITTEN);
        });
        assertThat(load(first)).contains(third.after());
        assertThat(reads.history(first.id())).hasSize(3);
    }

    private void assertTaken(Booking booking) {
        int events = store.eventsAfter(Tenant.none(), 0, 100).size();
        assertThat(write(Changes.making(booking))).isEqualTo(WriteResult.DUPLICATE);
        assertThat(load(booking)).isEmpty();
        assertThat(reads.history(booking.id())).isEmpty();
        assertThat(reads.allocations(Set.of(TestServices.ANNA), booking.time())).isEmpty();
        assertThat(store.eventsAfter(Tenant.none(), 0, 100)).hasSize(events);
    }

    private Booking noted(Booking booking, String note) {
        BookingChange change = note(booking, note);
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
        return change.after();
    }

    private static BookingChange note(Booking booking, String note) {
        Booking noted = booking.toBuilder().notes(new Notes(note, "")).build();
        return Changes.of(booking, noted, BookingEventType.NOTE_ADDED);
    }
}
