package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EventTest {

    private final Desk desk = Desk.withEmptyStore();

    @Nested
    class TheFeed {

        @Test
        void isEmptyAtFirst() {
            assertThat(desk.feed()).isEmpty();
        }

        @Test
        void givesPositionsFromOneOnInTheOrderOfCommits() {
            Booking first = desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));
            desk.change(first, Sample::cancelled);

            assertThat(positions(desk.feed())).containsExactly(1L, 2L, 3L);
            assertThat(desk.feed())
                    .extracting(BookingEvent::booking)
                    .containsExactly(Sample.id(1), Sample.id(2), Sample.id(1));
        }

        @Test
        void goesOnAfterAPosition() {
            makeThree();

            assertThat(positions(desk.store().eventsAfter(desk.tenant(), 1, 10)))
                    .containsExactly(2L, 3L);
        }

        @Test
        void givesAsManyAsAskedForAtTheMost() {
            makeThree();

            assertThat(positions(desk.store().eventsAfter(desk.tenant(), 1, 1))).containsExactly(2L);
        }

        @Test
        void takesAnyLimit() {
            makeThree();

            assertThat(desk.store().eventsAfter(desk.tenant(), 2, Integer.MAX_VALUE))
                    .hasSize(1);
        }

        @Test
        void hasNothingAfterItsEnd() {
            makeThree();

            assertThat(desk.store().eventsAfter(desk.tenant(), 3, 10)).isEmpty();
            assertThat(desk.store().eventsAfter(desk.tenant(), Long.MAX_VALUE, 10))
                    .isEmpty();
        }

        @Test
        void leavesNoGapWhereATransactionRolledBack() {
            assertThatThrownBy(() -> desk.run(tx -> {
                        tx.write(Sample.making(Sample.booking(9).build()));
                        throw new IllegalArgumentException("failed");
                    }))
                    .hasMessage("failed");

            makeThree();

            assertThat(positions(desk.feed())).containsExactly(1L, 2L, 3L);
        }

        @Test
        void doesNotChangeUnderItsReader() {
            makeThree();
            List<BookingEvent> read = desk.feed();

            desk.make(Sample.on("anna", 4, "13:00", "14:00"));

            assertThat(read).hasSize(3);
        }

        @Test
        void refusesANegativePosition() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> desk.store().eventsAfter(desk.tenant(), -1, 10))
                    .withMessageContaining("position");
        }

        @Test
        void refusesALimitBelowOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> desk.store().eventsAfter(desk.tenant(), 0, 0))
                    .withMessageContaining("limit");
        }

        private void makeThree() {
            desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("anna", 2, "11:00", "12:00"));
            desk.make(Sample.on("anna", 3, "12:00", "13:00"));
        }
    }

    @Nested
    class TheHistoryOfABooking {

        @Test
        void isEmptyIfItIsNotThere() {
            assertThat(desk.history(Sample.booking(1).build())).isEmpty();
        }

        @Test
        void hasItsEventsByVersion() {
            Booking made = desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));
            Booking changed = desk.change(made, builder -> builder.partySize(2));
            desk.change(changed, Sample::cancelled);

            assertThat(desk.history(made)).extracting(BookingEvent::version).containsExactly(1L, 2L, 3L);
        }

        @Test
        void saysWhereTheEventsStandInTheFeed() {
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));
            Booking made = desk.make(Sample.on("anna", 1, "10:00", "11:00"));

            assertThat(positions(desk.history(made))).containsExactly(2L);
        }
    }

    @Nested
    class Erasing {

        private final Booking booking = desk.make(Sample.on("anna", 1, "10:00", "11:00"));
        private final Booking other = desk.make(Sample.on("ben", 2, "10:00", "11:00"));
        private final Booking moved = desk.change(booking, builder -> builder.partySize(2));
        private final Booking erased = desk.written(Sample.erasing(moved));

        @Test
        void blanksTheEventsBeforeInTheHistory() {
            List<BookingEvent> earlier = desk.history(erased).subList(0, 2);

            assertThat(earlier).extracting(BookingEvent::reason).containsOnly(Optional.empty());
            assertThat(earlier)
                    .extracting(BookingEvent::actor)
                    .containsOnly(Actor.customer("c-42").withoutId());
        }

        @Test
        void blanksThemInTheFeedAndLeavesThemInTheirPlaces() {
            assertThat(desk.feed())
                    .extracting(BookingEvent::reason)
                    .containsExactly(
                            Optional.empty(), Optional.of("because"), Optional.empty(), Optional.of("because"));
            assertThat(positions(desk.feed())).containsExactly(1L, 2L, 3L, 4L);
        }

        @Test
        void appendsItsOwnEventAsItIs() {
            BookingEvent last = desk.history(erased).get(2);

            assertThat(last.type()).isEqualTo(BookingEventType.ERASED);
            assertThat(last.reason()).contains("because");
        }

        @Test
        void leavesTheEventsOfOtherBookingsAlone() {
            assertThat(desk.history(other).get(0).reason()).contains("because");
        }
    }

    private static List<Long> positions(List<BookingEvent> events) {
        return events.stream()
                .flatMapToLong(event -> event.position().stream())
                .boxed()
                .toList();
    }
}
