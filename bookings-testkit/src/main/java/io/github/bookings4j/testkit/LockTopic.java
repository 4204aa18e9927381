package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Who holds a lock is alone with what it stands for, and reads what the one before has left. */
abstract class LockTopic extends StoreTopic {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final TimeRange DAY = TimeRange.of(TestTimes.monday("00:00"), Duration.ofDays(1));

    LockTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void locksOfEveryKindAreTakenOnAnEmptyStore() {
        inTransaction(tx -> tx.lock(
                Set.of(
                        LockKey.calendar("anna"),
                        LockKey.idempotency("anna"),
                        LockKey.limit("anna"),
                        LockKey.calendar(FullBooking.letters(64)),
                        LockKey.idempotency(FullBooking.letters(128))),
                Duration.ZERO));
    }

    @Test
    void aLockIsFreeAgainAfterTheCommitAndAfterARollback() {
        Set<LockKey> keys = Set.of(LockKey.calendar("anna"));
        inTransaction(tx -> tx.lock(keys, Duration.ZERO));
        try {
            inTransaction(tx -> {
                tx.lock(keys, Duration.ZERO);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }
        inOtherThreads(2, thread -> inTransaction(tx -> tx.lock(keys, Duration.ZERO)));
    }

    @Test
    void noTwoHoldALockAtOnce() {
        AtomicInteger holders = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        inOtherThreads(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                inTransaction(tx -> {
                    tx.lock(Set.of(LockKey.limit("door")), Duration.ZERO);
                    // A plain list on purpose: it is whole only if the lock keeps the others out.
                    seen.add(holders.incrementAndGet());
                    tx.blockedTimes(Set.of(TestServices.ANNA), DAY);
                    holders.decrementAndGet();
                });
            }
        });
        assertThat(seen).hasSize(THREADS * ROUNDS).containsOnly(1);
    }

    @Test
    void whatIsReadUnderALockIsWhatTheLastHolderLeft() {
        Booking booking = stored(StoredBookings.at("10:00"));
        inOtherThreads(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                inTransaction(tx -> {
                    tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
                    Booking current = tx.load(new BookingKey.Id(booking.id())).orElseThrow();
                    Booking larger = current.toBuilder()
                            .partySize(current.partySize() + 1)
                            .build();
                    assertThat(tx.write(Changes.of(current, larger, BookingEventType.CHANGED)))
                            .isEqualTo(WriteResult.WRITTEN);
                });
            }
        });
        assertThat(load(booking).orElseThrow().partySize()).isEqualTo(1 + THREADS * ROUNDS);
    }

    /** Each takes a time of its own, so that only looking tells, and no constraint of a store. */
    @Test
    void whoeverLooksUnderALockSeesWhatIsTaken() {
        Race<Boolean> race = Race.among(
                THREADS,
                thread -> transaction(tx -> {
                    BookingChange change = Changes.making(
                            StoredBookings.at("1" + thread + ":00").build());
                    Changes.lock(tx, change);
                    boolean free =
                            tx.allocations(Set.of(TestServices.ANNA), DAY).isEmpty();
                    return free && tx.write(change) == WriteResult.WRITTEN;
                }));
        assertThat(race.winners()).containsOnlyOnce(true);
    }

    @Test
    void locksTakenInAnyOrderNeverWaitForEachOther() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f");
        AtomicInteger done = new AtomicInteger();
        inOtherThreads(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                String one = names.get((thread + i) % names.size());
                String two = names.get((thread + i + 1 + thread % 5) % names.size());
                inTransaction(tx -> lockBoth(tx, one, two));
                done.incrementAndGet();
            }
        });
        assertThat(done).hasValue(THREADS * ROUNDS);
    }

    @Test
    void oneTransactionMayLockWhatItHasLocked() {
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
            tx.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
        });
    }

    private static void lockBoth(BookingTx tx, String one, String two) {
        Set<LockKey> keys =
                one.equals(two) ? Set.of(LockKey.calendar(one)) : Set.of(LockKey.calendar(one), LockKey.calendar(two));
        tx.lock(keys, Duration.ZERO);
    }

    private static void inOtherThreads(int threads, IntConsumer work) {
        Race.among(threads, thread -> {
                    work.accept(thread);
                    return thread;
                })
                .isWonBy(threads);
    }
}
