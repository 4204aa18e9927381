package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WriteTest {

    private final Desk desk = Desk.withEmptyStore();

    @Nested
    class Stale {

        @Test
        void ifTheStoredVersionIsAnother() {
            Booking read = desk.make(Sample.booking(1));
            desk.change(read, builder -> builder.partySize(2));

            assertRefused(WriteResult.STALE, Sample.changing(read, Sample::cancelled));
        }

        @Test
        void ifTheBookingIsNotThere() {
            Booking unknown = Sample.booking(1).build();

            assertRefused(WriteResult.STALE, Sample.changing(unknown, Sample::cancelled));
        }

        @Test
        void leavesTheTransactionUsable() {
            Booking unknown = Sample.booking(1).build();

            desk.run(tx -> {
                assertThat(tx.write(Sample.changing(unknown, Sample::cancelled)))
                        .isEqualTo(WriteResult.STALE);
                assertThat(tx.write(Sample.making(unknown))).isEqualTo(WriteResult.WRITTEN);
            });

            assertThat(desk.holders("anna", Sample.wholeDay())).containsExactly(unknown.id());
        }
    }

    @Nested
    class Taken {

        private final Booking first = desk.make(Sample.booking(1).idempotencyKey(Optional.of("key")));

        @Test
        void ifTheIdIsThereAlready() {
            assertRefused(
                    WriteResult.DUPLICATE,
                    Sample.making(elsewhere(2).id(first.id()).build()));
        }

        @Test
        void ifTheSameBookingIsMadeTwice() {
            assertRefused(WriteResult.DUPLICATE, Sample.making(first));
        }

        @Test
        void ifTheReferenceIsThereAlready() {
            assertRefused(
                    WriteResult.DUPLICATE,
                    Sample.making(elsewhere(2).reference(first.reference()).build()));
        }

        @Test
        void ifTheIdempotencyKeyIsThereAlready() {
            assertRefused(
                    WriteResult.DUPLICATE,
                    Sample.making(
                            elsewhere(2).idempotencyKey(Optional.of("key")).build()));
        }

        @Test
        void ifAnExistingBookingIsGivenTheIdempotencyKeyOfAnother() {
            Booking second = desk.make(elsewhere(2));

            assertRefused(
                    WriteResult.DUPLICATE,
                    Sample.changing(second, builder -> builder.idempotencyKey(Optional.of("key"))));
        }

        @Test
        void butABookingKeepsItsOwnKeys() {
            Booking changed = desk.change(first, builder -> builder.partySize(2));

            assertThat(desk.load(new BookingKey.Idempotency("key"))).contains(changed);
        }

        @Test
        void butAKeyThatWasGivenUpIsFree() {
            desk.change(first, builder -> builder.idempotencyKey(Optional.empty()));

            Booking second = desk.make(elsewhere(2).idempotencyKey(Optional.of("key")));

            assertThat(desk.load(new BookingKey.Idempotency("key"))).contains(second);
        }

        private BookingBuilder elsewhere(int number) {
            return Sample.booking(number).resources(ResourceSet.of("ben"));
        }
    }

    @Nested
    class TheNetUnderTheRules {

        private final Booking first = desk.make(Sample.on("anna", 1, "10:00", "11:00"));

        @Test
        void catchesTwoExclusiveAppointmentsAtOneTime() {
            assertRefused(WriteResult.OVERLAPS, Sample.making(Sample.on("anna", 2, "10:59", "12:00")));
        }

        @Test
        void catchesAMoveOntoAnother() {
            Booking second = desk.make(Sample.on("anna", 2, "12:00", "13:00"));

            assertRefused(WriteResult.OVERLAPS, Sample.changing(second, builder -> builder.time(first.time())));
        }

        @Test
        void catchesOneOfSeveralResources() {
            Booking both =
                    Sample.booking(2).resources(ResourceSet.of("ben", "anna")).build();

            assertRefused(WriteResult.OVERLAPS, Sample.making(both));
        }

        @Test
        void catchesAnExpiredHoldThatWasNotDisplaced() {
            desk.make(Sample.hold(2, "12:00", "13:00", "09:00"));

            assertRefused(WriteResult.OVERLAPS, Sample.making(Sample.on("anna", 3, "12:00", "13:00")));
        }

        @Test
        void letsAppointmentsTouch() {
            assertThat(desk.make(Sample.on("anna", 2, "11:00", "12:00"))).isNotNull();
            assertThat(desk.make(Sample.on("anna", 3, "09:00", "10:00"))).isNotNull();
        }

        @Test
        void letsBuffersOverlapForThatIsTheHostsChoice() {
            Buffers wide = Buffers.of(Duration.ofMinutes(30), Duration.ofMinutes(30));
            Booking second = Sample.booking(2)
                    .sold(Sample.sold(wide, Capacity.exclusive()))
                    .time(Sample.between("11:00", "12:00"))
                    .build();

            assertThat(desk.write(Sample.making(second))).isEqualTo(WriteResult.WRITTEN);
        }

        @Test
        void letsAnAppointmentLieInTheBufferOfAnother() {
            Buffers wide = Buffers.of(Duration.ofMinutes(30), Duration.ofMinutes(30));
            desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder().sold(Sample.sold(wide, Capacity.exclusive())));

            assertThat(desk.make(Sample.on("ben", 3, "11:00", "12:00"))).isNotNull();
        }

        @Test
        void letsOtherResourcesBe() {
            assertThat(desk.make(Sample.on("ben", 2, "10:00", "11:00"))).isNotNull();
        }

        @Test
        void letsABookingMoveOntoItsOwnTime() {
            Booking moved = desk.change(first, builder -> builder.time(Sample.between("10:30", "11:30")));

            assertThat(desk.allocations()).isEqualTo(Sample.allocations(moved));
        }

        @Test
        void leavesSharedCapacityToTheRules() {
            Booking seat = shared(2, Capacity.seats(5));
            Booking unit = shared(3, Capacity.units(5));

            assertThat(desk.make(seat)).isNotNull();
            assertThat(desk.make(unit)).isNotNull();
        }

        private Booking shared(int number, Capacity capacity) {
            return Sample.booking(number)
                    .sold(Sample.sold(Buffers.none(), capacity))
                    .build();
        }
    }

    @Nested
    class Displaced {

        private final Booking hold = desk.make(
                Sample.hold(1, "10:00", "11:00", "09:00").toBuilder().resources(ResourceSet.of("anna", "room")));
        private final Booking winner =
                desk.written(Sample.displacing(Sample.making(Sample.on("anna", 2, "10:00", "11:00")), hold));

        @Test
        void holdsLoseTheirTimeToTheNewBooking() {
            assertThat(desk.holders("anna", Sample.wholeDay())).containsExactly(winner.id());
        }

        @Test
        void holdsKeepWhatTheyHaveOnCalendarsThatAreNotTaken() {
            assertThat(desk.holders("room", Sample.wholeDay())).containsExactly(hold.id());
        }

        @Test
        void holdsLoseNothingToAChangeThatTakesNothing() {
            Booking other = desk.make(Sample.hold(3, "12:00", "13:00", "09:00"));
            BookingChange edit = Sample.changing(winner, booking -> booking.partySize(2));
            BookingChange displacing = new BookingChange(
                    edit.before(), edit.after(), false, List.of(), Set.of(other.id()), false, edit.event());

            desk.written(displacing);

            assertThat(desk.holders("anna", other.time())).containsExactly(other.id());
        }

        @Test
        void holdsStayAsTheyAreOtherwise() {
            assertThat(desk.load(new BookingKey.Id(hold.id()))).contains(hold);
            assertThat(desk.history(hold)).hasSize(1);
        }

        @Test
        void holdsMayTakeOtherTimeLater() {
            BookingChange retake = Sample.changing(hold, builder -> builder.time(Sample.between("12:00", "13:00")));

            desk.written(retake);

            assertThat(desk.holders("room", Sample.wholeDay())).containsExactly(hold.id());
        }

        @Test
        void holdsHaveNothingToReleaseBeforeTheyTakeTimeAgain() {
            Booking other = desk.make(Sample.hold(3, "12:00", "13:00", "09:00"));
            desk.written(Sample.displacing(Sample.making(Sample.on("anna", 4, "12:00", "13:00")), other));
            BookingChange retake = Sample.changing(other, builder -> builder.time(Sample.between("15:00", "16:00")));

            desk.written(new BookingChange(
                    retake.before(), retake.after(), false, retake.takes(), Set.of(), false, retake.event()));

            assertThat(desk.holders("anna", retake.after().time())).containsExactly(other.id());
        }

        @Test
        void nothingIfTheWriteIsRefused() {
            Booking other = desk.make(Sample.hold(3, "12:00", "14:00", "09:00"));
            desk.make(Sample.on("anna", 4, "14:00", "15:00"));

            assertRefused(
                    WriteResult.OVERLAPS,
                    Sample.displacing(Sample.making(Sample.on("anna", 5, "13:00", "15:00")), other));
        }
    }

    @Nested
    class Released {

        @Test
        void timeIsFreeAtOnce() {
            Booking booking = desk.make(Sample.booking(1));
            desk.change(booking, Sample::cancelled);

            assertThat(desk.holders("anna", Sample.wholeDay())).isEmpty();
            assertThat(desk.make(Sample.booking(2))).isNotNull();
        }

        @Test
        void timeMovesToTheNewResources() {
            Booking booking = desk.make(Sample.booking(1).resources(ResourceSet.of("anna", "room")));
            desk.change(booking, builder -> builder.resources(ResourceSet.of("ben", "room")));

            assertThat(desk.allocations()).extracting(Allocation::resource).containsExactly("ben", "room");
        }
    }

    private void assertRefused(WriteResult result, BookingChange change) {
        Everything before = everything(change);

        assertThat(desk.write(change)).isEqualTo(result);

        assertThat(everything(change)).isEqualTo(before);
    }

    private Everything everything(BookingChange change) {
        return Everything.of(desk, Everything.keysOf(change.after()), List.of());
    }
}
