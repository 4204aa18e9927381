package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one store writes, another on the same data reads; and the locks of one hold for the other. */
abstract class SharedDataTopic extends StoreTopic {

    private static final TimeRange DAY = TimeRange.of(monday("00:00"), Duration.ofDays(1));

    SharedDataTopic(StoreHarness harness) {
        super(harness);
    }

    @BeforeEach
    void needsSharedData() {
        needs(StoreCapability.SHARED_DATA);
    }

    @Test
    void whatOneWritesTheOtherReads() {
        Booking booking = stored(FullBooking.builder());
        BookingReads other = new SingleReads(harness.anotherStore(), Tenant.none());
        assertThat(other.load(new BookingKey.Id(booking.id()))).contains(booking);
        assertThat(other.find(BookingQuery.all()).bookings()).containsExactly(booking);
        assertThat(other.allocations(Set.copyOf(booking.resources().ids()), DAY))
                .containsExactlyInAnyOrderElementsOf(Changes.allocations(booking));
    }

    @Test
    void whatOneWritesTheOtherChanges() {
        Booking booking = stored(FullBooking.builder());
        Booking cancelled = cancelling(booking.toBuilder()).build();
        WriteResult result = harness.anotherStore().transaction(Tenant.none(), tx -> {
            Changes.lock(tx, Changes.making(booking));
            return tx.write(Changes.of(booking, cancelled, BookingEventType.CANCELLED));
        });
        assertThat(result).isEqualTo(WriteResult.WRITTEN);
        assertThat(load(booking)).contains(cancelled.toBuilder().version(2).build());
        assertThat(reads.allocations(Set.of("anna"), DAY)).isEmpty();
    }

    @Test
    void bothGiveTheSameFeed() {
        stored(StoredBookings.at("10:00"));
        BookingStore other = harness.anotherStore();
        List<BookingEvent> there = other.eventsAfter(Tenant.none(), 0, 10);
        assertThat(there).hasSize(1);
        assertThat(store.eventsAfter(Tenant.none(), 0, 10)).isEqualTo(there);
    }

    @Test
    void oneOfFiftyGetsAFreeSlotThroughEitherStore() {
        Salon here = new Salon(store);
        Bookings there = new Salon(harness.anotherStore()).bookings();
        Race.among(
                        50,
                        i -> (i % 2 == 0 ? here.bookings() : there)
                                .create(TestRequests.haircutAt(monday("10:00")).build()))
                .isWonBy(1, Rule.OVERLAP);
        Audit.of(here);
    }
}
