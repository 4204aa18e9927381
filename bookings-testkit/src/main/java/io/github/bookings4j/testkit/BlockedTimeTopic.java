package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Blocked times are kept beside the bookings, and may overlap anything. */
abstract class BlockedTimeTopic extends StoreTopic {

    private static final TimeRange DAY = TimeRange.of(monday("00:00"), Duration.ofDays(1));

    BlockedTimeTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aBlockedTimeComesBackWithAllItsParts() {
        BlockedTime entry = new BlockedTime(
                UUID.randomUUID(),
                "anna",
                TimeRange.of(monday("10:00").plusNanos(1_000), Duration.ofNanos(3_000)),
                Optional.of("Lunch \uD83C\uDF7D\n" + "x".repeat(900)),
                Optional.of("e".repeat(255)));
        block(entry);
        assertThat(reads.blockedTime(entry.id())).contains(entry);
        assertThat(blockedTimes(DAY, "anna")).containsExactly(entry);
    }

    @Test
    void aBlockedTimeMayBeWrittenAgainAsItIs() {
        BlockedTime entry = blocked("anna", "10:00");
        block(entry);
        assertThat(blockedTimes(DAY, "anna")).containsExactly(entry);
    }

    @Test
    void aBlockedTimeNeedsNeitherReasonNorExternalId() {
        BlockedTime entry = blocked("anna", "10:00");
        assertThat(reads.blockedTime(entry.id())).contains(entry);
    }

    @Test
    void blockedTimesOfAResourceComeByStart() {
        BlockedTime later = blocked("anna", "12:00");
        BlockedTime earlier = blocked("anna", "09:00");
        blocked("ben", "08:00");
        assertThat(blockedTimes(DAY, "anna")).containsExactly(earlier, later);
    }

    @Test
    void whatOnlyTouchesTheRangeIsNotInIt() {
        blocked("anna", "10:00");
        assertThat(blockedTimes(StoredBookings.halfAnHour(monday("09:30")), "anna"))
                .isEmpty();
        assertThat(blockedTimes(StoredBookings.halfAnHour(monday("10:30")), "anna"))
                .isEmpty();
        assertThat(blockedTimes(StoredBookings.halfAnHour(monday("10:29")), "anna"))
                .hasSize(1);
    }

    @Test
    void aBlockedTimeOfYearsIsFoundAnywhereInIt() {
        BlockedTime years = new BlockedTime(
                UUID.randomUUID(),
                "anna",
                TimeRange.of(monday("00:00").minus(Duration.ofDays(3_000)), Duration.ofDays(6_000)),
                Optional.empty(),
                Optional.empty());
        block(years);
        assertThat(blockedTimes(DAY, "anna")).containsExactly(years);
    }

    @Test
    void blockedTimesMayOverlapBookingsAndEachOther() {
        stored(StoredBookings.at("10:00"));
        blocked("anna", "10:00");
        blocked("anna", "10:15");
        assertThat(blockedTimes(DAY, "anna")).hasSize(2);
        assertThat(reads.allocations(Set.of("anna"), DAY)).hasSize(1);
    }

    @Test
    void anEntryOfTheSameIdReplacesTheOneBefore() {
        BlockedTime entry = blocked("anna", "10:00");
        BlockedTime moved = new BlockedTime(
                entry.id(), "anna", StoredBookings.halfAnHour(monday("15:00")), Optional.of("moved"), Optional.empty());
        block(moved);
        assertThat(blockedTimes(DAY, "anna")).containsExactly(moved);
        assertThat(reads.blockedTime(entry.id())).contains(moved);
    }

    @Test
    void aRemovedEntryIsGone() {
        BlockedTime entry = blocked("anna", "10:00");
        BlockedTime other = blocked("anna", "11:00");
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
            tx.unblock(entry.id());
            tx.unblock(UUID.randomUUID());
        });
        assertThat(reads.blockedTime(entry.id())).isEmpty();
        assertThat(blockedTimes(DAY, "anna")).containsExactly(other);
    }

    private BlockedTime blocked(String resource, String time) {
        BlockedTime entry = new BlockedTime(
                UUID.randomUUID(),
                resource,
                StoredBookings.halfAnHour(monday(time)),
                Optional.empty(),
                Optional.empty());
        block(entry);
        return entry;
    }

    private void block(BlockedTime entry) {
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar(entry.resource())), Duration.ZERO);
            tx.block(entry);
        });
    }

    private List<BlockedTime> blockedTimes(TimeRange range, String resource) {
        return reads.blockedTimes(Set.of(resource), range);
    }
}
