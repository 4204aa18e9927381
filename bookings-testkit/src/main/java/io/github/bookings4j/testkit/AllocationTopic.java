package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The allocations on a resource are those that were taken and not released, found by their busy time. */
abstract class AllocationTopic extends StoreTopic {

    private static final TimeRange DAY = TimeRange.of(monday("00:00"), Duration.ofDays(1));

    AllocationTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aBookingTakesEachOfItsResources() {
        Booking booking = stored(StoredBookings.at("10:00").resources(ResourceSet.of("anna", "room-1")));
        stored(StoredBookings.on("ben", "10:00"));
        assertThat(allocations(DAY, "anna", "room-1"))
                .containsExactlyInAnyOrderElementsOf(Changes.allocations(booking));
        assertThat(allocations(DAY, "room-1")).hasSize(1);
    }

    @Test
    void everyPartOfAnAllocationComesBack() {
        Booking booking = stored(FullBooking.builder());
        assertThat(allocations(DAY, "zoe", "room-2", "anna"))
                .containsExactlyInAnyOrderElementsOf(Changes.allocations(booking));
    }

    @Test
    void resourcesThatDifferInCaseAreDifferent() {
        stored(StoredBookings.on("anna", "10:00"));
        assertThat(allocations(DAY, "Anna")).isEmpty();
        stored(StoredBookings.on("ANNA", "10:00"));
        assertThat(allocations(DAY, "ANNA")).hasSize(1);
    }

    @Test
    void allocationsComeByTheStartOfTheirBusyTime() {
        Booking later = stored(StoredBookings.at("12:00"));
        Booking earlier = stored(StoredBookings.at("09:00"));
        Booking between = stored(StoredBookings.on("ben", "10:00"));
        assertThat(allocations(DAY, "anna", "ben"))
                .extracting(Allocation::booking)
                .containsExactly(earlier.id(), between.id(), later.id());
    }

    @Test
    void whatOnlyTouchesTheRangeIsNotInIt() {
        stored(StoredBookings.at("10:00"));
        assertThat(allocations(StoredBookings.halfAnHour(monday("09:30")), "anna"))
                .isEmpty();
        assertThat(allocations(StoredBookings.halfAnHour(monday("10:30")), "anna"))
                .isEmpty();
    }

    @Test
    void whatReachesIntoTheRangeByAMicrosecondIsInIt() {
        stored(StoredBookings.at("10:00"));
        Duration microsecond = Duration.ofNanos(1_000);
        assertThat(allocations(StoredBookings.halfAnHour(monday("09:30").plus(microsecond)), "anna"))
                .hasSize(1);
        assertThat(allocations(StoredBookings.halfAnHour(monday("10:30").minus(microsecond)), "anna"))
                .hasSize(1);
    }

    @Test
    void buffersThatReachIntoTheRangeCount() {
        stored(buffered("10:00", Buffers.of(Duration.ofDays(31), Duration.ofDays(31))));
        assertThat(allocations(StoredBookings.halfAnHour(monday("10:00").minus(Duration.ofDays(31))), "anna"))
                .hasSize(1);
        assertThat(allocations(StoredBookings.halfAnHour(monday("10:00").plus(Duration.ofDays(31))), "anna"))
                .hasSize(1);
        assertThat(allocations(StoredBookings.halfAnHour(monday("10:30").plus(Duration.ofDays(31))), "anna"))
                .isEmpty();
    }

    @Test
    void aLongAppointmentIsFoundBehindManyShortOnes() {
        Booking year = stored(StoredBookings.at("00:00").time(TimeRange.of(monday("00:00"), Duration.ofDays(366))));
        for (int i = 1; i <= 20; i++) {
            stored(StoredBookings.at("00:00")
                    .time(StoredBookings.halfAnHour(monday("00:00").plus(Duration.ofDays(366 + i)))));
        }
        TimeRange last = StoredBookings.halfAnHour(year.end().minus(minutes(10)));
        assertThat(allocations(last, "anna")).extracting(Allocation::booking).containsExactly(year.id());
    }

    @Test
    void aBookingThatIsNoLongerActiveTakesNothing() {
        cancelled(stored(StoredBookings.at("10:00")));
        assertThat(allocations(DAY, "anna")).isEmpty();
    }

    @Test
    void aBookingThatMovesTakesItsNewTimeOnly() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking moved = changed(
                booking,
                BookingEventType.RESCHEDULED,
                builder ->
                        builder.time(StoredBookings.halfAnHour(monday("15:00"))).resources(ResourceSet.of("ben")));
        assertThat(allocations(DAY, "anna", "ben")).isEqualTo(Changes.allocations(moved));
    }

    @Test
    void anExpiredHoldIsStillThereUntilItIsDisplaced() {
        Booking hold = stored(StoredBookings.at("10:00")
                .resources(ResourceSet.of("anna", "room-1"))
                .status(BookingStatus.PENDING)
                .expiresAt(Optional.of(TestTimes.NOW)));
        assertThat(allocations(DAY, "anna", "room-1")).containsExactlyInAnyOrderElementsOf(Changes.allocations(hold));
        Booking newcomer = StoredBookings.at("10:00").build();
        BookingChange change = Changes.displacing(Changes.making(newcomer), hold.id());
        WriteResult result = transaction(tx -> {
            Changes.lock(tx, change);
            return tx.write(change);
        });
        assertThat(result).isEqualTo(WriteResult.WRITTEN);
        assertThat(allocations(DAY, "anna")).isEqualTo(Changes.allocations(newcomer));
        assertThat(allocations(DAY, "room-1"))
                .isEqualTo(Changes.allocations(hold).subList(1, 2));
        assertThat(load(hold)).contains(hold);
        assertThat(reads.history(hold.id())).hasSize(1);
    }

    private List<Allocation> allocations(TimeRange range, String... resources) {
        return reads.allocations(Set.of(resources), range);
    }

    private static BookingBuilder buffered(String time, Buffers buffers) {
        return StoredBookings.at(time).sold(StoredBookings.terms(buffers));
    }
}
