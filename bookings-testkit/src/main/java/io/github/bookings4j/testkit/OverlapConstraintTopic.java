package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.WriteResult;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under the locks there is a constraint that refuses two exclusive appointments at one time, and nothing else. */
abstract class OverlapConstraintTopic extends StoreTopic {

    OverlapConstraintTopic(StoreHarness harness) {
        super(harness);
    }

    @BeforeEach
    void needsAConstraint() {
        needs(StoreCapability.OVERLAP_CONSTRAINT);
    }

    @Test
    void anOverlapThatNobodyLookedForIsTaken() {
        stored(StoredBookings.at("10:00"));
        Booking second = StoredBookings.at("10:29").build();
        assertThat(write(Changes.making(second))).isEqualTo(WriteResult.OVERLAPS);
        assertThat(load(second)).isEmpty();
        assertThat(reads.history(second.id())).isEmpty();
    }

    @Test
    void anOverlapOnOneOfSeveralResourcesIsTaken() {
        stored(StoredBookings.on("room-1", "10:00"));
        Booking second = StoredBookings.at("10:00")
                .resources(ResourceSet.of("anna", "room-1"))
                .build();
        assertThat(write(Changes.making(second))).isEqualTo(WriteResult.OVERLAPS);
        assertThat(reads.allocations(Set.of("anna"), second.time())).isEmpty();
    }

    @Test
    void aBookingIsNotMovedOntoAnother() {
        stored(StoredBookings.at("10:00"));
        Booking second = stored(StoredBookings.at("11:00"));
        BookingChange move = Changes.of(
                second,
                second.toBuilder()
                        .time(StoredBookings.halfAnHour(monday("10:15")))
                        .build(),
                BookingEventType.RESCHEDULED);
        assertThat(write(move)).isEqualTo(WriteResult.OVERLAPS);
        assertThat(load(second)).contains(second);
        assertThat(reads.allocations(Set.of("anna"), second.time())).isEqualTo(Changes.allocations(second));
    }

    @Test
    void aTransactionGoesOnAfterIt() {
        stored(StoredBookings.at("10:00"));
        BookingChange taken = Changes.making(StoredBookings.at("10:00").build());
        BookingChange free = Changes.making(StoredBookings.at("11:00").build());
        inTransaction(tx -> {
            Changes.lock(tx, taken, free);
            assertThat(tx.write(taken)).isEqualTo(WriteResult.OVERLAPS);
            assertThat(tx.write(free)).isEqualTo(WriteResult.WRITTEN);
        });
        assertThat(load(free.after())).isPresent();
    }

    @Test
    void appointmentsThatTouchAreNoOverlap() {
        stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("10:30"));
        stored(StoredBookings.at("09:30"));
    }

    @Test
    void aBookingMayMoveWithinItsOwnTime() {
        Booking booking = stored(StoredBookings.at("10:00"));
        changed(
                booking,
                BookingEventType.RESCHEDULED,
                builder ->
                        builder.time(StoredBookings.halfAnHour(booking.start().plus(minutes(10)))));
    }

    @Test
    void aFreedTimeIsFree() {
        cancelled(stored(StoredBookings.at("10:00")));
        stored(StoredBookings.at("10:00"));
    }

    @Test
    void aDisplacedHoldIsNotInTheWay() {
        Booking hold =
                stored(StoredBookings.at("10:00").status(BookingStatus.PENDING).expiresAt(Optional.of(TestTimes.NOW)));
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        assertThat(write(Changes.displacing(change, hold.id()))).isEqualTo(WriteResult.WRITTEN);
    }

    @Test
    void anotherTenantsBookingIsNotInTheWay() {
        stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("10:00").tenant(Tenant.of("acme")));
    }

    @Test
    void aPoolIsNotExclusive() {
        stored(sharing("10:00", Capacity.units(2)));
        stored(sharing("10:15", Capacity.units(2)));
    }

    private static BookingBuilder sharing(String time, Capacity capacity) {
        ServiceSnapshot plain = StoredBookings.terms(Buffers.none());
        return StoredBookings.at(time)
                .sold(new ServiceSnapshot(
                        plain.name(),
                        plain.duration(),
                        plain.buffers(),
                        capacity,
                        plain.price(),
                        plain.addOns(),
                        plain.policy(),
                        plain.requiresApproval()));
    }
}
