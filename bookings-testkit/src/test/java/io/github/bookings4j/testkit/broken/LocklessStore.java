package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A store whose locks lock nothing. So that this shows in every run, the first transactions that look for blocked times
 * (every command that takes time does, once it has looked at what is taken) wait for each other before they go on.
 */
final class LocklessStore extends BrokenStore {

    private final CountDownLatch meeting;

    /**
     * @param transactions how many wait for each other
     */
    LocklessStore(int transactions) {
        this.meeting = new CountDownLatch(transactions);
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return whole.read(tenant, reads -> work.apply(new LocklessTx(tenant, reads)));
    }

    private void meet() {
        meeting.countDown();
        try {
            // Bounded: one that fails on its way, as it may without locks, would keep the others waiting forever.
            meeting.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class LocklessTx extends DelegatingReads implements BookingTx {

        private final Tenant tenant;
        private final Set<LockKey> keys = new HashSet<>();
        private Duration longest = Duration.ZERO;

        LocklessTx(Tenant tenant, BookingReads reads) {
            super(reads);
            this.tenant = tenant;
        }

        @Override
        public void lock(Set<LockKey> wanted, Duration width) {
            keys.addAll(wanted);
            longest = width.compareTo(longest) > 0 ? width : longest;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException("nothing to unwrap");
        }

        @Override
        public Runnable savepoint() {
            throw new UnsupportedOperationException("every write is a transaction of its own here");
        }

        @Override
        public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
            List<BlockedTime> found = super.blockedTimes(resources, range);
            meet();
            return found;
        }

        @Override
        public WriteResult write(BookingChange change) {
            return whole.transaction(tenant, tx -> {
                tx.lock(keys, longest);
                return tx.write(change);
            });
        }

        @Override
        public void block(BlockedTime blockedTime) {
            alone(tx -> tx.block(blockedTime));
        }

        @Override
        public void unblock(UUID id) {
            alone(tx -> tx.unblock(id));
        }

        @Override
        public void afterCommit(Runnable action) {
            action.run();
        }

        private void alone(Consumer<BookingTx> step) {
            whole.transaction(tenant, tx -> {
                tx.lock(keys, longest);
                step.accept(tx);
                return true;
            });
        }
    }
}
