package io.github.bookings4j.schema.rows;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Runs a transaction again that the database gave up for another's sake: a bounded number of times, and after a wait of
 * random length that grows, so that those who met do not meet again.
 */
public final class Retries {

    /** Tries at the most, the first one included. */
    public static final int ATTEMPTS = 12;

    private static final long FIRST_WAIT_MS = 4;
    private static final long LONGEST_WAIT_MS = 250;

    private final RandomGenerator jitter;
    private final Wait wait;

    /** Waits; in tests, notes for how long it would have. */
    @FunctionalInterface
    public interface Wait {

        /**
         * Waits that long.
         *
         * @throws InterruptedException if the thread is to stop
         */
        void millis(long millis) throws InterruptedException;
    }

    /** Retries whose waits are drawn from {@code jitter} and done by {@code wait}. */
    public Retries(RandomGenerator jitter, Wait wait) {
        this.jitter = jitter;
        this.wait = wait;
    }

    /**
     * The attempt's answer.
     *
     * @param attempt a whole transaction, which has been rolled back by the time it throws
     * @throws RuntimeException what the last attempt threw, which is the first one unless it failed by a deadlock or a
     *     serialization failure
     */
    public <T> T call(Supplier<T> attempt) {
        for (int failed = 1; ; failed++) {
            try {
                return attempt.get();
            } catch (RuntimeException e) {
                if (failed == ATTEMPTS || !SqlFailure.RETRYABLE.isCauseOf(e) || !waited(failed)) {
                    throw e;
                }
            }
        }
    }

    private boolean waited(int failed) {
        long bound = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS << failed);
        try {
            wait.millis(jitter.nextLong(bound + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
