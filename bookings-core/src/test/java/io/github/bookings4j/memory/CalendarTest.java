package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private final Desk desk = Desk.withEmptyStore();

    @Nested
    class Allocations {

        @Test
        void areThoseOfTheResourcesAskedFor() {
            desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));

            assertThat(desk.holders("ben", Sample.wholeDay())).containsExactly(Sample.id(2));
            assertThat(desk.holders("nobody", Sample.wholeDay())).isEmpty();
        }

        @Test
        void overlapTheRangeAndDoNotOnlyTouchIt() {
            desk.make(Sample.on("anna", 1, "09:00", "10:00"));
            desk.make(Sample.on("anna", 2, "10:00", "11:00"));
            desk.make(Sample.on("anna", 3, "11:00", "12:00"));
            desk.make(Sample.on("anna", 4, "12:00", "13:00"));

            assertThat(desk.holders("anna", Sample.between("10:00", "12:00")))
                    .containsExactly(Sample.id(2), Sample.id(3));
        }

        @Test
        void reachIntoTheRangeWithTheirBuffers() {
            Buffers buffers = Buffers.of(Duration.ofMinutes(20), Duration.ofMinutes(10));
            Booking booking = desk.make(Sample.booking(1).sold(Sample.sold(buffers, Capacity.exclusive())));

            assertThat(desk.holders("anna", Sample.between("11:00", "11:30"))).containsExactly(booking.id());
            assertThat(desk.holders("anna", Sample.between("09:00", "09:41"))).containsExactly(booking.id());
            assertThat(desk.holders("anna", Sample.between("11:10", "11:30"))).isEmpty();
            assertThat(desk.holders("anna", Sample.between("09:00", "09:40"))).isEmpty();
        }

        @Test
        void areFoundHoweverLongAgoTheyBegan() {
            Instant start = Sample.at("10:00").minus(Duration.ofDays(60));
            Booking wide = desk.make(Sample.booking(1).time(TimeRange.of(start, Sample.at("10:30"))));
            desk.make(Sample.on("anna", 2, "10:30", "11:00"));

            assertThat(desk.holders("anna", Sample.between("10:00", "10:15"))).containsExactly(wide.id());
        }

        @Test
        void areByBusyStartAcrossResources() {
            Buffers early = Buffers.of(Duration.ofHours(2), Duration.ZERO);
            desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("ben", 2, "11:00", "12:00").toBuilder().sold(Sample.sold(early, Capacity.exclusive())));
            desk.make(Sample.on("room", 3, "09:30", "10:00"));

            assertThat(desk.allocations())
                    .extracting(Allocation::booking)
                    .containsExactly(Sample.id(2), Sample.id(3), Sample.id(1));
        }

        @Test
        void ofOneBookingAreOneForEachResource() {
            Booking booking = desk.make(Sample.booking(1).resources(ResourceSet.of("room", "anna")));

            assertThat(desk.allocations())
                    .containsExactlyInAnyOrderElementsOf(Sample.allocations(booking))
                    .extracting(Allocation::resource)
                    .containsExactly("anna", "room");
        }

        @Test
        void ofExpiredHoldsAreAmongThem() {
            desk.make(Sample.hold(1, "10:00", "11:00", "09:00"));

            assertThat(desk.holders("anna", Sample.wholeDay())).containsExactly(Sample.id(1));
        }

        @Test
        void ofSharedCapacityMayLieOnEachOther() {
            desk.make(Sample.booking(1).sold(Sample.sold(Buffers.none(), Capacity.units(3))));
            desk.make(Sample.booking(2).sold(Sample.sold(Buffers.none(), Capacity.units(3))));

            assertThat(desk.holders("anna", Sample.wholeDay())).containsExactly(Sample.id(1), Sample.id(2));
        }

        @Test
        void areFoundAsIfEachWereLookedAt() {
            long seed = Long.getLong("seed", 42);
            Random random = new Random(seed);
            List<Booking> bookings = new ArrayList<>();
            for (int number = 0; number < 300; number++) {
                bookings.add(desk.make(Sample.booking(number)
                        .sold(Sample.sold(Buffers.none(), Capacity.units(1)))
                        .time(randomTime(random))));
            }
            for (int i = 0; i < 100; i++) {
                Booking old = bookings.remove(random.nextInt(bookings.size()));
                bookings.add(desk.change(old, booking -> booking.time(randomTime(random))));
            }
            for (int i = 0; i < 300; i++) {
                TimeRange range = randomTime(random);
                BookingId[] expected = bookings.stream()
                        .filter(booking -> booking.time().overlaps(range))
                        .map(Booking::id)
                        .toArray(BookingId[]::new);

                assertThat(desk.holders("anna", range)).as("seed %d", seed).containsExactlyInAnyOrder(expected);
            }
        }

        private static TimeRange randomTime(Random random) {
            Duration length = Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(900) + 1 : 1);
            return TimeRange.of(Sample.at("00:00").plus(Duration.ofMinutes(random.nextInt(2_000))), length);
        }
    }

    @Nested
    class BlockedTimes {

        @Test
        void areFoundByIdentity() {
            BlockedTime lunch = Sample.blocked(1, "anna", "12:00", "13:00");
            desk.block(lunch);

            assertThat(byId(lunch)).contains(lunch);
            assertThat(byId(Sample.blocked(2, "anna", "12:00", "13:00"))).isEmpty();
        }

        @Test
        void areThoseThatOverlapTheRangeOnTheResourcesByStart() {
            desk.block(Sample.blocked(1, "anna", "12:00", "13:00"));
            desk.block(Sample.blocked(2, "anna", "09:00", "12:30"));
            desk.block(Sample.blocked(3, "anna", "08:00", "09:00"));
            desk.block(Sample.blocked(4, "ben", "08:00", "18:00"));

            assertThat(onAnna("09:00", "13:00")).extracting(BlockedTime::id).containsExactly(uuid(2), uuid(1));
            assertThat(onAnna("13:00", "14:00")).isEmpty();
        }

        @Test
        void areFoundHoweverLongAgoTheyBegan() {
            TimeRange year = TimeRange.of(Sample.at("10:00").minus(Duration.ofDays(365)), Sample.at("10:00"));
            BlockedTime leave = new BlockedTime(uuid(1), "anna", year, Optional.empty(), Optional.empty());
            desk.block(leave);
            desk.block(Sample.blocked(2, "anna", "12:00", "13:00"));

            assertThat(onAnna("09:59", "10:30")).containsExactly(leave);
        }

        @Test
        void mayOverlapAnything() {
            desk.make(Sample.booking(1));
            desk.block(Sample.blocked(1, "anna", "10:00", "11:00"));
            desk.block(Sample.blocked(2, "anna", "10:00", "11:00"));

            assertThat(onAnna("10:00", "11:00")).hasSize(2);
            assertThat(desk.holders("anna", Sample.wholeDay())).hasSize(1);
        }

        @Test
        void replaceTheOneOfTheSameIdentityOnWhicheverResource() {
            desk.block(Sample.blocked(1, "anna", "12:00", "13:00"));
            BlockedTime moved = Sample.blocked(1, "ben", "15:00", "16:00");
            desk.block(moved);

            assertThat(onAnna("00:00", "23:00")).isEmpty();
            assertThat(on("ben", "00:00", "23:00")).containsExactly(moved);
            assertThat(byId(moved)).contains(moved);
        }

        @Test
        void areGoneWhenUnblocked() {
            BlockedTime lunch = Sample.blocked(1, "anna", "12:00", "13:00");
            desk.block(lunch);
            desk.run(tx -> tx.unblock(lunch.id()));

            assertThat(byId(lunch)).isEmpty();
            assertThat(onAnna("00:00", "23:00")).isEmpty();
        }

        private List<BlockedTime> onAnna(String start, String end) {
            return on("anna", start, end);
        }

        private List<BlockedTime> on(String resource, String start, String end) {
            return desk.read(reads -> reads.blockedTimes(Set.of(resource), Sample.between(start, end)));
        }

        private Optional<BlockedTime> byId(BlockedTime blockedTime) {
            return desk.read(reads -> reads.blockedTime(blockedTime.id()));
        }

        private static UUID uuid(int number) {
            return new UUID(0, number);
        }
    }
}
