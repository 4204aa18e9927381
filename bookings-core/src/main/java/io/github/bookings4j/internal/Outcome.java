package io.github.bookings4j.internal;

import io.github.bookings4j.model.Rejection;
import java.util.List;
import java.util.function.Function;

/**
 * What came of an attempt. It is returned, not thrown, so that a refusal leaves the transaction it was found in usable.
 *
 * @param <T> what an accepted command gives
 */
sealed interface Outcome<T> {

    /**
     * It was done, or was done already.
     *
     * @param value what it gives
     * @param <T> its type
     */
    record Accepted<T>(T value) implements Outcome<T> {}

    /**
     * It was refused, and nothing was written.
     *
     * @param rejections every reason
     * @param <T> what it would have given
     */
    record Refused<T>(List<Rejection> rejections) implements Outcome<T> {}

    /**
     * What it was based on has changed meanwhile; nothing was written, and it is to be tried again from the start.
     *
     * @param byConstraint whether a constraint of the store saw an overlap that had not been seen before
     * @param <T> what it would have given
     */
    record Overtaken<T>(boolean byConstraint) implements Outcome<T> {}

    /** Goes on from what was accepted; what was not stays as it is. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.rejections());
        }
        return new Overtaken<>(((Overtaken<T>) this).byConstraint());
    }

    /** Every reason for a refusal; empty if there was none. */
    default List<Rejection> reasons() {
        return this instanceof Refused<T> refused ? refused.rejections() : List.of();
    }
}
