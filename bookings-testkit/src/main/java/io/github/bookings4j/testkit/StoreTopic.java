package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.WriteResult;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One topic of a contract that speaks to the store directly. Every test has an empty store. */
abstract class StoreTopic {

    final StoreHarness harness;
    final BookingStore store;
    final BookingReads reads;

    StoreTopic(StoreHarness harness) {
        this.harness = harness;
        this.store = harness.emptyStore();
        this.reads = new SingleReads(store, Tenant.none());
    }

    /** Skips the test unless the store has that. */
    final void needs(StoreCapability capability) {
        assumeTrue(harness.capabilities().contains(capability), () -> harness.name() + " lacks " + capability);
    }

    final <T> T transaction(Function<BookingTx, T> work) {
        return store.transaction(Tenant.none(), work);
    }

    final void inTransaction(Consumer<BookingTx> work) {
        transaction(tx -> {
            work.accept(tx);
            return true;
        });
    }

    final Optional<Booking> load(Booking booking) {
        return new SingleReads(store, booking.tenant()).load(new BookingKey.Id(booking.id()));
    }

    /** Writes a change as a command does: under its locks, in a transaction of its own. */
    final WriteResult write(BookingChange change) {
        return store.transaction(change.after().tenant(), tx -> {
            Changes.lock(tx, change);
            return tx.write(change);
        });
    }

    final Booking stored(BookingBuilder builder) {
        Booking booking = builder.build();
        assertThat(write(Changes.making(booking))).isEqualTo(WriteResult.WRITTEN);
        return booking;
    }

    final Booking changed(Booking before, BookingEventType type, UnaryOperator<BookingBuilder> edit) {
        BookingChange change = Changes.of(before, edit.apply(before.toBuilder()).build(), type);
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
        return change.after();
    }

    final Booking cancelled(Booking before) {
        return changed(before, BookingEventType.CANCELLED, StoreTopic::cancelling);
    }

    static BookingBuilder cancelling(BookingBuilder builder) {
        return builder.status(BookingStatus.CANCELLED)
                .cancelledHow(Optional.of(CancelledHow.BY_STAFF))
                .expiresAt(Optional.empty());
    }
}
