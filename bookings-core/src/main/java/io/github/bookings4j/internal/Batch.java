package io.github.bookings4j.internal;

import io.github.bookings4j.model.BatchRejectedException;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Several commands in one transaction, all or none. The locks of all are taken first and together, so that two batches never
 * wait for each other; then each command is decided in its turn and sees what those before it have done.
 */
public final class Batch {

    /** So many commands can be in one batch. */
    public static final int MAX_STEPS = 500;

    private final Environment environment;
    private final Scope scope;
    private final Creation creation;
    private final Revisions revisions;
    private final List<Step> steps = new ArrayList<>();
    private final Set<BookingId> revised = new HashSet<>();

    /** An empty one in that environment. */
    public Batch(Environment environment, Scope scope) {
        this.environment = environment;
        this.scope = scope;
        this.creation = new Creation(environment);
        this.revisions = new Revisions(environment);
    }

    /** One command, looked at without locks. */
    @FunctionalInterface
    private interface Step {

        Attempt<Booking> attempt();
    }

    /** Adds a new booking. */
    public void create(BookingRequest request) {
        BookingRequest admitted = scope.admit(request);
        add(() -> creation.attempt(scope, admitted));
    }

    /**
     * Adds a command on an existing booking.
     *
     * @throws IllegalArgumentException if there is one on the same booking already: it was made for the booking as it is now
     */
    public void revise(BookingId id, By by, Command command) {
        scope.admit(by);
        if (!revised.add(id)) {
            throw new IllegalArgumentException("booking: one command on each in one batch, there are two on " + id);
        }
        add(() -> mapped(revisions.attempt(scope, id, by, command), Revisions.Result::booking));
    }

    private void add(Step step) {
        if (steps.size() == MAX_STEPS) {
            throw new IllegalArgumentException("batch: must have at most " + MAX_STEPS + " commands");
        }
        steps.add(step);
    }

    /**
     * Runs them.
     *
     * @return the bookings as each command left them, in order
     * @throws BatchRejectedException if one of them is refused; nothing has changed then
     */
    public List<Booking> run() {
        BatchRun run = new BatchRun();
        try {
            return Attempts.in(environment, scope).decide(() -> run.attempt(steps));
        } catch (BookingRejectedException e) {
            throw new BatchRejectedException(run.refusedStep, e.rejections());
        }
    }

    /** One run of a batch; remembers which command was refused last. */
    private static final class BatchRun {

        private int refusedStep;

        Attempt<List<Booking>> attempt(List<Step> steps) {
            List<Attempt<Booking>> attempts = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                Attempt<Booking> attempt = steps.get(i).attempt();
                if (attempt instanceof Attempt.Decided<Booking> decided
                        && decided.outcome() instanceof Outcome.Refused<Booking> refused) {
                    refusedStep = i;
                    return Attempt.decided(new Outcome.Refused<>(refused.rejections()));
                }
                attempts.add(attempt);
            }
            return new Attempt.Pending<>(locks(attempts), longest(attempts), tx -> decide(tx, attempts));
        }

        private Outcome<List<Booking>> decide(BookingTx tx, List<Attempt<Booking>> attempts) {
            Runnable undo = tx.savepoint();
            List<Booking> done = new ArrayList<>();
            for (int i = 0; i < attempts.size(); i++) {
                Outcome<Booking> outcome = decide(tx, attempts.get(i));
                if (!(outcome instanceof Outcome.Accepted<Booking> accepted)) {
                    undo.run();
                    refusedStep = i;
                    return outcome.then(booking -> new Outcome.Accepted<>(List.of(booking)));
                }
                done.add(accepted.value());
            }
            return new Outcome.Accepted<>(List.copyOf(done));
        }

        private static Outcome<Booking> decide(BookingTx tx, Attempt<Booking> attempt) {
            return attempt instanceof Attempt.Pending<Booking> pending
                    ? pending.work().apply(tx)
                    : ((Attempt.Decided<Booking>) attempt).outcome();
        }

        private static Set<LockKey> locks(List<Attempt<Booking>> attempts) {
            Set<LockKey> keys = new HashSet<>();
            pending(attempts).forEach(each -> keys.addAll(each.keys()));
            return keys;
        }

        private static Duration longest(List<Attempt<Booking>> attempts) {
            Duration longest = Duration.ZERO;
            for (Attempt.Pending<Booking> each : pending(attempts)) {
                longest = each.longest().compareTo(longest) > 0 ? each.longest() : longest;
            }
            return longest;
        }

        private static List<Attempt.Pending<Booking>> pending(List<Attempt<Booking>> attempts) {
            List<Attempt.Pending<Booking>> pending = new ArrayList<>();
            for (Attempt<Booking> each : attempts) {
                if (each instanceof Attempt.Pending<Booking> one) {
                    pending.add(one);
                }
            }
            return pending;
        }
    }

    private static <T, R> Attempt<R> mapped(Attempt<T> attempt, Function<T, R> function) {
        if (attempt instanceof Attempt.Pending<T> pending) {
            return new Attempt.Pending<>(
                    pending.keys(),
                    pending.longest(),
                    tx -> mapped(pending.work().apply(tx), function));
        }
        return Attempt.decided(mapped(((Attempt.Decided<T>) attempt).outcome(), function));
    }

    private static <T, R> Outcome<R> mapped(Outcome<T> outcome, Function<T, R> function) {
        return outcome.then(value -> new Outcome.Accepted<>(function.apply(value)));
    }
}
