package io.github.bookings4j.internal;

import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/**
 * How far a command has come without locks.
 *
 * @param <T> what it gives once it is accepted
 */
sealed interface Attempt<T> {

    /**
     * It is decided already.
     *
     * @param outcome how
     * @param <T> what it gives
     */
    record Decided<T>(Outcome<T> outcome) implements Attempt<T> {}

    /**
     * It is decided in a transaction.
     *
     * @param keys to lock first; none if it touches neither time nor status
     * @param longest busy time that it may write
     * @param work to be done then
     * @param <T> what it gives
     */
    record Pending<T>(Set<LockKey> keys, Duration longest, Function<BookingTx, Outcome<T>> work) implements Attempt<T> {

        /** Locks and works. */
        Outcome<T> run(BookingTx tx) {
            if (!keys.isEmpty()) {
                tx.lock(keys, longest);
            }
            return work.apply(tx);
        }
    }

    /** Refused, or there is nothing to do. */
    static <T> Attempt<T> decided(Outcome<T> outcome) {
        return new Decided<>(outcome);
    }
}
