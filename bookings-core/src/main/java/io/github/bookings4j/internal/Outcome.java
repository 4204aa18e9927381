package io.github.bookings4j.internal;

import io.github.bookings4j.model.Rejection;
import java.util.List;

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
     * @param <T> what it would have given
     */
    record Overtaken<T>() implements Outcome<T> {}
}
