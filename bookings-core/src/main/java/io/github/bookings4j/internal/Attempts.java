package io.github.bookings4j.internal;

import io.github.bookings4j.model.BookingContentionException;
import io.github.bookings4j.model.BookingRejectedException;
import java.util.function.Supplier;

/** Tries a command until it is decided: accepted, or refused by an exception outside of any transaction. */
final class Attempts {

    /** Being overtaken more often than this, one after the other, does not happen without a fault somewhere. */
    private static final int MAX = 50;

    private Attempts() {}

    static <T> T decide(Supplier<Outcome<T>> attempt) {
        for (int i = 0; i < MAX; i++) {
            Outcome<T> outcome = attempt.get();
            if (outcome instanceof Outcome.Accepted<T> accepted) {
                return accepted.value();
            }
            if (outcome instanceof Outcome.Refused<T> refused) {
                throw new BookingRejectedException(refused.rejections());
            }
        }
        throw new BookingContentionException(MAX);
    }
}
