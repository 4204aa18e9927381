package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A savepoint takes back what was done since, and nothing else. */
abstract class SavepointTopic extends StoreTopic {

    SavepointTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void whatWasWrittenSinceIsTakenBackAndTheTransactionGoesOn() {
        BookingChange before = Changes.making(StoredBookings.at("10:00").build());
        BookingChange since = Changes.making(StoredBookings.at("11:00").build());
        BookingChange afterwards = Changes.making(StoredBookings.at("11:15").build());
        inTransaction(tx -> {
            Changes.lock(tx, before, since, afterwards);
            assertThat(tx.write(before)).isEqualTo(WriteResult.WRITTEN);
            Runnable undo = tx.savepoint();
            assertThat(tx.write(since)).isEqualTo(WriteResult.WRITTEN);
            undo.run();
            assertThat(tx.allocations(Set.of("anna"), since.after().time())).isEmpty();
            assertThat(tx.write(afterwards)).isEqualTo(WriteResult.WRITTEN);
        });
        assertThat(load(before.after())).isPresent();
        assertThat(load(since.after())).isEmpty();
        assertThat(load(afterwards.after())).isPresent();
        assertThat(reads.history(since.after().id())).isEmpty();
    }

    @Test
    void aChangeSinceIsTakenBack() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking completed = booking.toBuilder().status(BookingStatus.COMPLETED).build();
        inTransaction(tx -> {
            BookingChange change = Changes.of(booking, completed, BookingEventType.COMPLETED);
            Changes.lock(tx, change);
            Runnable undo = tx.savepoint();
            assertThat(tx.write(change)).isEqualTo(WriteResult.WRITTEN);
            undo.run();
        });
        assertThat(load(booking)).contains(booking);
        assertThat(reads.allocations(Set.of("anna"), booking.time())).isEqualTo(Changes.allocations(booking));
    }

    @Test
    void actionsThatWereRegisteredSinceNeverRun() {
        List<String> told = new ArrayList<>();
        inTransaction(tx -> {
            tx.afterCommit(() -> told.add("before"));
            Runnable undo = tx.savepoint();
            tx.afterCommit(() -> told.add("since"));
            undo.run();
            tx.afterCommit(() -> told.add("afterwards"));
        });
        assertThat(told).containsExactly("before", "afterwards");
    }

    @Test
    void oneThatIsNotUsedChangesNothing() {
        BookingChange change = Changes.making(
                StoredBookings.at("10:00").idempotencyKey(Optional.of("key")).build());
        inTransaction(tx -> {
            tx.lock(Changes.locks(change), Duration.ofHours(1));
            tx.savepoint();
            assertThat(tx.write(change)).isEqualTo(WriteResult.WRITTEN);
        });
        assertThat(load(change.after())).isPresent();
    }

    @Test
    void thereMayBeSeveralInOneTransaction() {
        BookingChange first = Changes.making(StoredBookings.at("10:00").build());
        BookingChange second = Changes.making(StoredBookings.at("11:00").build());
        inTransaction(tx -> {
            Changes.lock(tx, first, second);
            Runnable undoFirst = tx.savepoint();
            tx.write(first);
            undoFirst.run();
            Runnable undoSecond = tx.savepoint();
            tx.write(second);
            undoSecond.run();
            tx.write(first);
        });
        assertThat(load(first.after())).isPresent();
        assertThat(load(second.after())).isEmpty();
    }
}
