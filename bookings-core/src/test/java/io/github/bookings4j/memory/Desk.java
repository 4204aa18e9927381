package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Works on a store as the core does: locks first, then writes, each command in a transaction of its own. */
record Desk(InMemoryBookingStore store, Tenant tenant) {

    static final Set<String> RESOURCES = Set.of("anna", "ben", "room");

    static Desk withEmptyStore() {
        return new Desk(new InMemoryBookingStore(), Tenant.none());
    }

    Booking make(BookingBuilder booking) {
        return make(booking.build());
    }

    Booking make(Booking booking) {
        return written(Sample.making(booking));
    }

    Booking change(Booking before, UnaryOperator<BookingBuilder> how) {
        return written(Sample.changing(before, how));
    }

    Booking written(BookingChange change) {
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
        return change.after();
    }

    WriteResult write(BookingChange change) {
        return ask(tx -> tx.write(change));
    }

    void block(BlockedTime blockedTime) {
        run(tx -> tx.block(blockedTime));
    }

    /** In a transaction that has locked every calendar. */
    void run(Consumer<BookingTx> work) {
        ask(tx -> {
            work.accept(tx);
            return tenant;
        });
    }

    /** In a transaction that has locked every calendar. */
    <T> T ask(Function<BookingTx, T> work) {
        return store.transaction(tenant, tx -> {
            lockAll(tx);
            return work.apply(tx);
        });
    }

    static void lockAll(BookingTx tx) {
        tx.lock(calendars(RESOURCES), Duration.ofDays(1_000));
    }

    static Set<LockKey> calendars(Set<String> resources) {
        return resources.stream().map(LockKey::calendar).collect(Collectors.toSet());
    }

    <T> T read(Function<BookingReads, T> work) {
        return store.read(tenant, work);
    }

    Optional<Booking> load(BookingKey key) {
        return read(reads -> reads.load(key));
    }

    /** On all resources, the whole day. */
    List<Allocation> allocations() {
        return read(reads -> reads.allocations(RESOURCES, Sample.wholeDay()));
    }

    List<BookingId> holders(String resource, TimeRange range) {
        return read(reads -> reads.allocations(Set.of(resource), range)).stream()
                .map(Allocation::booking)
                .toList();
    }

    BookingPage page(BookingQuery query) {
        return read(reads -> reads.find(query));
    }

    /** The numbers of those on the page. */
    List<Integer> found(BookingQuery query) {
        return page(query).bookings().stream().map(Sample::number).toList();
    }

    List<BookingEvent> history(Booking booking) {
        return read(reads -> reads.history(booking.id()));
    }

    List<BookingEvent> feed() {
        return store.eventsAfter(tenant, 0, 1_000);
    }
}
