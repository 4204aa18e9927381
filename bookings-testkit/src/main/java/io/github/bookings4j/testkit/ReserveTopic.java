package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The short way leaves what the ordinary one leaves, and goes no further where something is in the way. */
abstract class ReserveTopic extends StoreTopic {

    ReserveTopic(StoreHarness harness) {
        super(harness);
    }

    @BeforeEach
    void needsAShortWay() {
        needs(StoreCapability.SHORT_WAY);
    }

    @Test
    void whatIsReservedIsStoredWithItsTimeAndItsEvent() {
        BookingChange change = Changes.making(FullBooking.builder()
                .resources(ResourceSet.of("anna"))
                .idempotencyKey(Optional.of("key"))
                .build());
        assertThat(reserve(change)).isEqualTo(ReserveResult.RESERVED);
        Booking booking = change.after();
        assertThat(load(booking)).contains(booking);
        assertThat(reads.allocations(Set.of("anna"), booking.busyTime())).isEqualTo(change.takes());
        assertThat(reads.history(booking.id())).containsExactly(change.event());
        assertThat(store.eventsAfter(Tenant.none(), 0, 10)).hasSize(1);
    }

    @Test
    void severalResourcesAreReservedTogetherOrNotAtAll() {
        stored(StoredBookings.on("room-1", "10:00"));
        BookingChange both = Changes.making(StoredBookings.at("10:00")
                .resources(ResourceSet.of("anna", "room-1"))
                .build());
        assertNothing(both);
    }

    @Test
    void anOverlapIsInTheWay() {
        stored(StoredBookings.at("10:00"));
        assertNothing(Changes.making(StoredBookings.at("10:29").build()));
    }

    @Test
    void whatTouchesIsNotInTheWay() {
        stored(StoredBookings.at("10:00"));
        assertThat(reserve(Changes.making(StoredBookings.at("10:30").build()))).isEqualTo(ReserveResult.RESERVED);
        assertThat(reserve(Changes.making(StoredBookings.at("09:30").build()))).isEqualTo(ReserveResult.RESERVED);
    }

    @Test
    void summedBuffersAreInTheWay() {
        stored(StoredBookings.at("10:00").sold(StoredBookings.terms(tenMinutes())));
        BookingChange next = Changes.making(StoredBookings.at("10:45")
                .sold(StoredBookings.terms(tenMinutes()))
                .build());
        assertThat(reserve(next, BufferRule.SUM)).isEqualTo(ReserveResult.IN_THE_WAY);
    }

    @Test
    void anAppointmentInsideAnothersBufferIsInTheWayUnderEitherRule() {
        stored(StoredBookings.at("10:00").sold(StoredBookings.terms(tenMinutes())));
        BookingChange next = Changes.making(StoredBookings.at("10:35").build());
        assertThat(reserve(next, BufferRule.MAX)).isEqualTo(ReserveResult.IN_THE_WAY);
        assertThat(reserve(next, BufferRule.SUM)).isEqualTo(ReserveResult.IN_THE_WAY);
    }

    @Test
    void aLongBookingThatBeganLongAgoIsInTheWay() {
        stored(StoredBookings.at("10:00")
                .time(TimeRange.of(TestTimes.monday("10:00").minus(Duration.ofDays(40)), Duration.ofDays(41))));
        assertNothing(Changes.making(StoredBookings.at("10:00").build()));
    }

    @Test
    void blockedTimeIsInTheWay() {
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
            tx.block(new BlockedTime(
                    UUID.randomUUID(),
                    "anna",
                    StoredBookings.halfAnHour(TestTimes.monday("10:15")),
                    Optional.empty(),
                    Optional.empty()));
        });
        assertNothing(Changes.making(StoredBookings.at("10:00").build()));
    }

    @Test
    void anExpiredHoldIsInTheWay() {
        stored(StoredBookings.at("10:00").status(BookingStatus.PENDING).expiresAt(Optional.of(TestTimes.NOW)));
        assertNothing(Changes.making(StoredBookings.at("10:00").build()));
    }

    @Test
    void aKeyOrAReferenceOfAnotherIsInTheWay() {
        Booking first = stored(StoredBookings.at("10:00").idempotencyKey(Optional.of("key")));
        assertNothing(Changes.making(
                StoredBookings.at("12:00").idempotencyKey(Optional.of("key")).build()));
        assertNothing(Changes.making(
                StoredBookings.at("12:00").reference(first.reference()).build()));
    }

    @Test
    void anIdOfAnotherIsInTheWayAndLosesNothing() {
        Booking first = stored(StoredBookings.at("10:00"));
        BookingChange same =
                Changes.making(StoredBookings.at("12:00").id(first.id()).build());
        assertThat(reserve(same)).isEqualTo(ReserveResult.IN_THE_WAY);
        assertThat(reads.allocations(Set.copyOf(first.resources().ids()), first.busyTime()))
                .extracting(Allocation::booking)
                .containsExactly(first.id());
    }

    @Test
    void anotherTenantIsNotInTheWay() {
        stored(StoredBookings.at("10:00").tenant(Tenant.of("acme")));
        assertThat(reserve(Changes.making(StoredBookings.at("10:00").build()))).isEqualTo(ReserveResult.RESERVED);
    }

    @Test
    void whatIsReservedIsInTheWayOfOthers() {
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        assertThat(reserve(change)).isEqualTo(ReserveResult.RESERVED);
        assertNothing(Changes.making(StoredBookings.at("10:15").build()));
    }

    @Test
    void whatIsWantedAfterTheCommitIsDoneThenAndOnlyThen() {
        List<Boolean> seen = new ArrayList<>();
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        Runnable action = () -> seen.add(load(change.after()).isPresent());
        assertThat(reserve(change, BufferRule.SUM, List.of(action))).isEqualTo(ReserveResult.RESERVED);
        assertThat(seen).containsExactly(true);
        BookingChange late = Changes.making(StoredBookings.at("10:15").build());
        assertThat(reserve(late, BufferRule.SUM, List.of(action))).isEqualTo(ReserveResult.IN_THE_WAY);
        assertThat(seen).hasSize(1);
    }

    @Test
    void ofManyAtOnceOneGetsIt() {
        Race<ReserveResult> race = Race.among(
                20, i -> reserve(Changes.making(StoredBookings.at("10:00").build())));
        assertThat(race.winners().stream().filter(result -> result == ReserveResult.RESERVED))
                .hasSize(1);
    }

    private void assertNothing(BookingChange change) {
        assertThat(reserve(change)).isEqualTo(ReserveResult.IN_THE_WAY);
        assertThat(load(change.after())).isEmpty();
        assertThat(reads.history(change.after().id())).isEmpty();
        assertThat(reads.allocations(
                        Set.copyOf(change.after().resources().ids()),
                        change.after().busyTime()))
                .noneMatch(
                        allocation -> allocation.booking().equals(change.after().id()));
    }

    private ReserveResult reserve(BookingChange change) {
        return reserve(change, BufferRule.SUM);
    }

    private ReserveResult reserve(BookingChange change, BufferRule rule) {
        return reserve(change, rule, List.of());
    }

    private ReserveResult reserve(BookingChange change, BufferRule rule, List<Runnable> afterCommit) {
        return store.reserve(
                change.after().tenant(), new Reservation(Changes.locks(change), rule, change, afterCommit));
    }

    private static Buffers tenMinutes() {
        return Buffers.of(Duration.ofMinutes(10), Duration.ofMinutes(10));
    }
}
