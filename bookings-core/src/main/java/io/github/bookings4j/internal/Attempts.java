package io.github.bookings4j.internal;

import io.github.bookings4j.model.BookingContentionException;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingStore;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tries a command until it is decided: accepted, or refused by an exception outside of any transaction.
 *
 * @param store where
 * @param tenant whose data
 */
record Attempts(BookingStore store, Tenant tenant) {

    /** Being overtaken more often than this, one after the other, does not happen without a fault somewhere. */
    private static final int MAX = 50;

    /** So often a constraint may see an overlap where the rules saw none: then something writes past the library. */
    private static final int MAX_UNSEEN = 3;

    static Attempts in(Environment environment, Scope scope) {
        return new Attempts(environment.store(), scope.tenant());
    }

    <T> T decide(Supplier<Attempt<T>> command) {
        Outcome<T> outcome = outcome(command);
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new BookingRejectedException(outcome.reasons());
    }

    /** Accepted or refused. */
    <T> Outcome<T> outcome(Supplier<Attempt<T>> command) {
        int unseen = 0;
        for (int i = 0; i < MAX; i++) {
            Outcome<T> outcome = once(command.get());
            if (!(outcome instanceof Outcome.Overtaken<T> overtaken)) {
                return outcome;
            }
            unseen = overtaken.byConstraint() ? unseen + 1 : 0;
            if (unseen == MAX_UNSEEN) {
                return new Outcome.Refused<>(List.of(Rejection.of(
                        Rule.OVERLAP,
                        "a constraint of the store refuses the time, though no booking that is known takes it")));
            }
        }
        throw new BookingContentionException(MAX);
    }

    private <T> Outcome<T> once(Attempt<T> attempt) {
        if (attempt instanceof Attempt.Pending<T> pending) {
            return store.transaction(tenant, pending::run);
        }
        return ((Attempt.Decided<T>) attempt).outcome();
    }
}
