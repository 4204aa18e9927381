package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All events of a tenant have one order, in which a reader misses none. */
abstract class FeedTopic extends StoreTopic {

    FeedTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void anEmptyStoreHasAnEmptyFeed() {
        assertThat(feed(0, 10)).isEmpty();
        assertThat(feed(1_000, 10)).isEmpty();
    }

    @Test
    void everyEventIsInTheFeedWithItsPosition() {
        Booking first = stored(StoredBookings.at("10:00"));
        Booking second = stored(StoredBookings.at("11:00"));
        cancelled(first);
        List<BookingEvent> feed = feed(0, 10);
        assertThat(feed)
                .extracting(BookingEvent::booking)
                .containsExactlyInAnyOrder(first.id(), second.id(), first.id());
        assertThat(feed).allSatisfy(event -> assertThat(event.position()).isPresent());
        assertThat(feed.get(0).position().getAsLong()).isPositive();
        assertThat(feed)
                .extracting(event -> event.position().getAsLong())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCommittedEarlierComesEarlier() {
        Booking booking = stored(StoredBookings.at("10:00"));
        cancelled(changed(booking, BookingEventType.NOTE_ADDED, builder -> builder.notes(new Notes("n", ""))));
        assertThat(feed(0, 10)).extracting(BookingEvent::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aPositionOnceGivenStays() {
        stored(StoredBookings.at("10:00"));
        List<BookingEvent> before = feed(0, 10);
        stored(StoredBookings.at("11:00"));
        assertThat(feed(0, 10)).hasSize(2).startsWith(before.get(0));
    }

    @Test
    void aReaderGoesOnFromWhereItStopped() {
        for (String chair : TestServices.chairs(20)) {
            stored(StoredBookings.on(chair, "10:00"));
        }
        FeedReader reader = new FeedReader(store, Tenant.none());
        reader.readToTheEnd();
        assertThat(reader.events()).hasSize(20).doesNotHaveDuplicates();
        stored(StoredBookings.at("11:00"));
        reader.readToTheEnd();
        assertThat(reader.events()).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    void theHistoryAndTheFeedTellTheSame() {
        Booking booking = stored(FullBooking.builder());
        List<BookingEvent> feed = feed(0, 10);
        assertThat(feed)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("position")
                .isEqualTo(reads.history(booking.id()));
    }

    @Test
    void whatWasRolledBackIsNotInTheFeed() {
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        try {
            inTransaction(tx -> {
                Changes.lock(tx, change);
                tx.write(change);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }
        Booking booking = stored(StoredBookings.at("11:00"));
        assertThat(feed(0, 10)).extracting(BookingEvent::booking).containsExactly(booking.id());
    }

    @Test
    void aReaderMissesNothingThatCommitsLate() {
        needs(StoreCapability.PARALLEL_TRANSACTIONS);
        BookingChange late = note(stored(StoredBookings.at("10:00")));
        BookingChange early = note(stored(StoredBookings.on("ben", "10:00")));
        FeedReader reader = new FeedReader(store, Tenant.none());
        inTransaction(tx -> {
            Changes.lock(tx, late);
            assertThat(tx.write(late)).isEqualTo(WriteResult.WRITTEN);
            Elsewhere.call(() -> {
                WriteResult committed = transaction(other -> other.write(early));
                assertThat(committed).isEqualTo(WriteResult.WRITTEN);
                reader.readToTheEnd();
                return committed;
            });
            assertThat(reader.events()).hasSize(3).doesNotContain(late.event().id());
        });
        reader.readToTheEnd();
        assertThat(reader.events())
                .hasSize(4)
                .endsWith(early.event().id(), late.event().id());
    }

    @Test
    void aTenantsPageIsNotEmptyOnlyBecauseOthersHaveWrittenALot() {
        writtenByAnother(600);
        Booking booking = stored(StoredBookings.at("10:00"));
        assertThat(feed(0, 10)).extracting(BookingEvent::booking).containsExactly(booking.id());
    }

    /** In one transaction, which is the quickest way to so many events. */
    private void writtenByAnother(int events) {
        Tenant another = Tenant.of("another");
        Booking first = stored(StoredBookings.at("10:00").tenant(another));
        store.transaction(another, tx -> {
            Booking last = first;
            for (int i = 1; i < events; i++) {
                BookingChange change = note(last);
                assertThat(tx.write(change)).isEqualTo(WriteResult.WRITTEN);
                last = change.after();
            }
            return last;
        });
    }

    private List<BookingEvent> feed(long position, int limit) {
        return store.eventsAfter(Tenant.none(), position, limit);
    }

    private static BookingChange note(Booking booking) {
        Booking noted = booking.toBuilder().notes(new Notes("noted", "")).build();
        return Changes.of(booking, noted, BookingEventType.NOTE_ADDED);
    }
}
