package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a transaction's work throws takes back everything that it wrote, and comes out as it was thrown. */
abstract class RollbackTopic extends StoreTopic {

    private static final TimeRange DAY = TimeRange.of(monday("00:00"), Duration.ofDays(1));
    private static final Set<String> ANNA = Set.of(TestServices.ANNA);

    RollbackTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void whatTheWorkReturnsComesOut() {
        int answer = transaction(tx -> 42);
        assertThat(answer).isEqualTo(42);
    }

    @Test
    void whatTheWorkThrowsComesOut() {
        RuntimeException thrown = new IllegalStateException("on purpose");
        assertThat(catchThrowable(() -> inTransaction(tx -> {
                    throw thrown;
                })))
                .isSameAs(thrown);
        assertThat(catchThrowable(() -> store.read(Tenant.none(), reads -> {
                    throw thrown;
                })))
                .isSameAs(thrown);
    }

    @Test
    void aNewBookingIsTakenBack() {
        BookingChange change = Changes.making(
                FullBooking.builder().idempotencyKey(Optional.of("key")).build());
        fail(change);
        assertThat(load(change.after())).isEmpty();
        assertThat(reads.find(BookingQuery.all()).bookings()).isEmpty();
        assertThat(reads.allocations(Set.copyOf(change.after().resources().ids()), DAY))
                .isEmpty();
        assertThat(reads.history(change.after().id())).isEmpty();
        assertThat(store.eventsAfter(Tenant.none(), 0, 10)).isEmpty();
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
    }

    @Test
    void aChangeIsTakenBack() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking cancelled = cancelling(booking.toBuilder()).build();
        fail(Changes.of(booking, cancelled, BookingEventType.CANCELLED));
        assertThat(load(booking)).contains(booking);
        assertThat(reads.allocations(ANNA, DAY)).isEqualTo(Changes.allocations(booking));
        assertThat(reads.history(booking.id())).hasSize(1);
    }

    @Test
    void aDisplacedHoldIsPutBack() {
        Booking hold =
                stored(StoredBookings.at("10:00").status(BookingStatus.PENDING).expiresAt(Optional.of(TestTimes.NOW)));
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        fail(Changes.displacing(change, hold.id()));
        assertThat(reads.allocations(ANNA, DAY)).isEqualTo(Changes.allocations(hold));
    }

    @Test
    void erasingIsTakenBack() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking noShow = booking.toBuilder()
                .status(BookingStatus.NO_SHOW)
                .version(booking.version() + 1)
                .build();
        BookingChange change = Changes.of(booking, noShow, BookingEventType.NO_SHOW);
        write(Changes.recording(change, Changes.because(change.event(), "eve", "did not come")));
        List<BookingEvent> history = reads.history(booking.id());
        assertThat(history).anyMatch(event -> !event.equals(event.erased()));
        fail(Changes.erasing(Changes.of(change.after(), change.after(), BookingEventType.ERASED)));
        assertThat(reads.history(booking.id())).isEqualTo(history);
        assertThat(load(booking)).contains(change.after());
    }

    @Test
    void blockedTimesAreTakenBack() {
        BlockedTime kept = blocked("10:00");
        BlockedTime removed = blocked("11:00");
        BlockedTime never = blockedTime("12:00");
        fail(tx -> {
            tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
            tx.block(never);
            tx.unblock(removed.id());
        });
        assertThat(reads.blockedTimes(ANNA, DAY)).containsExactly(kept, removed);
    }

    @Test
    void everyWriteOfATransactionIsTakenBack() {
        BookingChange one = Changes.making(StoredBookings.at("10:00").build());
        BookingChange two = Changes.making(StoredBookings.on("ben", "10:00").build());
        fail(tx -> {
            Changes.lock(tx, one, two);
            tx.write(one);
            tx.write(two);
        });
        assertThat(reads.find(BookingQuery.all()).bookings()).isEmpty();
    }

    @Test
    void anErrorRollsBackToo() {
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        assertThatThrownBy(() -> inTransaction(tx -> {
                    Changes.lock(tx, change);
                    tx.write(change);
                    throw new AssertionError("on purpose");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("on purpose");
        assertThat(load(change.after())).isEmpty();
    }

    @Test
    void theStoreGoesOnAfterARollback() {
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        for (int i = 0; i < 100; i++) {
            fail(change);
        }
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
        assertThat(load(change.after())).contains(change.after());
    }

    private void fail(BookingChange change) {
        fail(tx -> {
            Changes.lock(tx, change);
            assertThat(tx.write(change)).isEqualTo(WriteResult.WRITTEN);
        });
    }

    private void fail(Consumer<BookingTx> work) {
        assertThatThrownBy(() -> inTransaction(tx -> {
                    work.accept(tx);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");
    }

    private BlockedTime blocked(String time) {
        BlockedTime entry = blockedTime(time);
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
            tx.block(entry);
        });
        return entry;
    }

    private static BlockedTime blockedTime(String time) {
        return new BlockedTime(
                UUID.randomUUID(),
                TestServices.ANNA,
                StoredBookings.halfAnHour(monday(time)),
                Optional.empty(),
                Optional.empty());
    }
}
