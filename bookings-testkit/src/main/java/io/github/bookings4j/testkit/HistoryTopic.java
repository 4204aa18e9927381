package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change of a booking is in its history, as it was recorded. */
abstract class HistoryTopic extends StoreTopic {

    HistoryTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void theHistoryOfABookingComesByVersionAndHasNoOthersEvents() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking other = stored(StoredBookings.at("11:00"));
        Booking noted = changed(booking, BookingEventType.NOTE_ADDED, builder -> builder.partySize(2));
        cancelled(other);
        cancelled(noted);
        assertThat(history(booking.id()))
                .extracting(BookingEvent::type)
                .containsExactly(BookingEventType.CREATED, BookingEventType.NOTE_ADDED, BookingEventType.CANCELLED);
        assertThat(history(booking.id())).extracting(BookingEvent::version).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @EnumSource(BookingEventType.class)
    void everyKindOfEventComesBackWithAllItsParts(BookingEventType type) {
        Booking before = stored(FullBooking.brimful());
        Booking after = FullBooking.builder()
                .id(before.id())
                .reference(before.reference())
                .resources(before.resources())
                .version(2)
                .build();
        BookingEvent event = event(before, after, type);
        BookingChange change = Changes.recording(Changes.of(before, after, type), event);
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
        assertThat(unnumbered(history(before.id()).get(1))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("prices")
    void everyKindOfTotalComesBack(Price price) {
        Booking booking = StoredBookings.at("10:00")
                .sold(StoredBookings.terms(Buffers.none(), price))
                .partySize(3)
                .build();
        BookingChange change = Changes.making(booking);
        assertThat(write(change)).isEqualTo(WriteResult.WRITTEN);
        assertThat(history(booking.id())).extracting(HistoryTopic::unnumbered).containsExactly(change.event());
    }

    static Stream<Price> prices() {
        return Stream.of(
                Price.free(),
                Price.variable(),
                Price.fixed(Money.of("0.10", "EUR")).eachPerson(),
                Price.from(Money.of("300", "JPY")),
                Price.fixed(Money.of("1000000000000", "KWD")));
    }

    @Test
    void erasingBlanksTheEventsBefore() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking cancelled = cancelling(booking.toBuilder()).version(2).build();
        write(Changes.recording(
                Changes.of(booking, cancelled, BookingEventType.CANCELLED),
                event(booking, cancelled, BookingEventType.CANCELLED)));
        Booking other = stored(StoredBookings.at("11:00"));
        write(Changes.erasing(Changes.of(cancelled, cancelled, BookingEventType.ERASED)));

        assertThat(history(booking.id())).hasSize(3).allSatisfy(event -> {
            assertThat(event.reason()).isEmpty();
            assertThat(event.actor().id()).isEmpty();
        });
        assertThat(history(booking.id()).get(1).overrides()).containsExactly("BLOCKED");
        assertThat(store.eventsAfter(Tenant.none(), 0, 100)).allSatisfy(event -> {
            assertThat(event.reason()).isEmpty();
        });
        assertThat(history(other.id())).hasSize(1);
    }

    @Test
    void theEventThatErasesKeepsItsActor() {
        Booking booking = stored(StoredBookings.at("10:00"));
        BookingChange erasing = Changes.erasing(Changes.of(booking, booking, BookingEventType.ERASED));
        BookingEvent byEve =
                event(booking, erasing.after(), BookingEventType.ERASED).erased();
        write(Changes.recording(erasing, byEve));
        assertThat(history(booking.id()).get(1).actor()).isEqualTo(Actor.staff(FullBooking.letters(128)));
    }

    private List<BookingEvent> history(BookingId booking) {
        return reads.history(booking);
    }

    private static BookingEvent event(Booking before, Booking after, BookingEventType type) {
        return new BookingEvent(
                UUID.randomUUID(),
                OptionalLong.empty(),
                after.tenant(),
                after.id(),
                after.version(),
                17,
                type,
                Actor.staff(FullBooking.letters(128)),
                after.updatedAt(),
                Optional.of(before.state()),
                after.state(),
                Optional.of("\uD83D\uDE12".repeat(250) + "\n" + "x".repeat(499)),
                Set.of("BLOCKED"),
                Set.of("customer.name", "metadata"));
    }

    /** Whether an event has met a reader of the feed is not part of what was recorded. */
    private static BookingEvent unnumbered(BookingEvent event) {
        return new BookingEvent(
                event.id(),
                OptionalLong.empty(),
                event.tenant(),
                event.booking(),
                event.version(),
                event.icsSequence(),
                event.type(),
                event.actor(),
                event.at(),
                event.before(),
                event.after(),
                event.reason(),
                event.overrides(),
                event.fields());
    }
}
