package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.CountSpec;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A booking is loaded by each of its keys, and as this transaction sees it. */
abstract class LoadTopic extends StoreTopic {

    LoadTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void anEmptyStoreHasNoBooking() {
        BookingId nobody = BookingId.of(UUID.randomUUID());
        assertThat(load(new BookingKey.Id(nobody))).isEmpty();
        assertThat(load(new BookingKey.Reference(StoredBookings.reference()))).isEmpty();
        assertThat(load(new BookingKey.Idempotency("key"))).isEmpty();
        assertThat(reads.history(nobody)).isEmpty();
    }

    @Test
    void aBookingIsFoundByItsReference() {
        Booking booking = stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertThat(load(new BookingKey.Reference(booking.reference()))).contains(booking);
    }

    @Test
    void aBookingIsFoundByItsIdempotencyKey() {
        Booking booking = stored(StoredBookings.at("10:00").idempotencyKey(Optional.of("key")));
        stored(StoredBookings.at("11:00").idempotencyKey(Optional.of("another")));
        assertThat(load(new BookingKey.Idempotency("key"))).contains(booking);
    }

    @Test
    void keysThatDifferInCaseOrAccentAreDifferent() {
        Booking lower = stored(StoredBookings.at("10:00").idempotencyKey(Optional.of("key-e")));
        Booking upper = stored(StoredBookings.at("11:00").idempotencyKey(Optional.of("KEY-E")));
        Booking accented = stored(StoredBookings.at("12:00").idempotencyKey(Optional.of("key-\u00E9")));
        assertThat(load(new BookingKey.Idempotency("key-e"))).contains(lower);
        assertThat(load(new BookingKey.Idempotency("KEY-E"))).contains(upper);
        assertThat(load(new BookingKey.Idempotency("key-\u00E9"))).contains(accented);
    }

    @Test
    void aTransactionReadsWhatItHasWritten() {
        Booking booking = StoredBookings.at("10:00").build();
        BookingChange change = Changes.making(booking);
        inTransaction(tx -> {
            Changes.lock(tx, change);
            tx.write(change);
            assertThat(tx.load(new BookingKey.Id(booking.id()))).contains(booking);
            assertThat(tx.allocations(Set.of(TestServices.ANNA), booking.time()))
                    .hasSize(1);
            assertThat(tx.count(CountSpec.startingIn(booking.time(), TestTimes.NOW)))
                    .containsEntry(booking.status(), 1L);
            assertThat(tx.history(booking.id())).hasSize(1);
        });
    }

    @Test
    void nobodyReadsWhatIsNotCommitted() {
        needs(StoreCapability.PARALLEL_TRANSACTIONS);
        Booking booking = StoredBookings.at("10:00").build();
        BookingChange change = Changes.making(booking);
        inTransaction(tx -> {
            Changes.lock(tx, change);
            tx.write(change);
            boolean seen = Elsewhere.call(() -> seesAnythingOf(booking));
            assertThat(seen).isFalse();
        });
        assertThat(seesAnythingOf(booking)).isTrue();
    }

    private boolean seesAnythingOf(Booking booking) {
        return load(booking).isPresent()
                || !store.eventsAfter(booking.tenant(), 0, 10).isEmpty()
                || !reads.allocations(Set.of(TestServices.ANNA), booking.time()).isEmpty()
                || !reads.history(booking.id()).isEmpty();
    }

    private Optional<Booking> load(BookingKey key) {
        return reads.load(key);
    }
}
