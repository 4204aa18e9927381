package io.github.bookings4j.internal;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingTx;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a command on an existing booking, in the order of R2: not found, nothing to do, stale, then the command's own
 * transition and policy. What was read without locks is read again under them, and everything starts over if it has changed.
 */
public final class Revisions {

    private final Environment environment;
    private final Recorder recorder;

    /** In that environment. */
    public Revisions(Environment environment) {
        this.environment = environment;
        this.recorder = new Recorder(environment);
    }

    /**
     * A booking after a command.
     *
     * @param booking as it is now
     * @param changed whether this command changed it, or it was so already
     */
    record Result(Booking booking, boolean changed) {}

    /** The booking as it is after the command. */
    public Booking run(Scope scope, BookingId id, By by, Command command) {
        scope.admit(by);
        return Attempts.in(environment, scope)
                .decide(() -> attempt(scope, id, by, command))
                .booking();
    }

    /** The booking as it is after the command; absent if there was nothing to do. */
    public Optional<Booking> runIfDue(Scope scope, BookingId id, By by, Command command) {
        Result result = Attempts.in(environment, scope).decide(() -> attempt(scope, id, by, command));
        return result.changed() ? Optional.of(result.booking()) : Optional.empty();
    }

    /** Every reason why the command would be refused now. */
    public List<Rejection> explain(Scope scope, BookingId id, By by, Command command) {
        scope.admit(by);
        Plan plan = plan(read(scope, id), by, command);
        if (plan instanceof Plan.Proceed proceed) {
            return environment
                    .store()
                    .read(scope.tenant(), reads -> proceed.decision().decide(reads, environment.now()))
                    .reasons();
        }
        return reasons(scope, plan);
    }

    /** What carrying it out comes to. */
    Attempt<Result> attempt(Scope scope, BookingId id, By by, Command command) {
        Optional<Booking> seen = read(scope, id);
        Plan plan = plan(seen, by, command);
        if (plan instanceof Plan.Proceed proceed) {
            Booking booking = seen.orElseThrow();
            return new Attempt.Pending<>(
                    proceed.locks(),
                    proceed.longest(),
                    tx -> proceed(tx, booking, proceed).then(after -> new Outcome.Accepted<>(new Result(after, true))));
        }
        return Attempt.decided(
                plan instanceof Plan.Nothing
                        ? new Outcome.Accepted<>(new Result(seen.orElseThrow(), false))
                        : new Outcome.Refused<>(reasons(scope, plan)));
    }

    /** Why a plan does not go as far as taking locks. */
    private List<Rejection> reasons(Scope scope, Plan plan) {
        if (plan instanceof Plan.Hopeless hopeless) {
            return environment
                    .store()
                    .read(scope.tenant(), reads -> hopeless.candidates().pick(reads, environment.now()))
                    .reasons();
        }
        return plan instanceof Plan.Refused refused ? refused.rejections() : List.of();
    }

    private Plan plan(Optional<Booking> found, By by, Command command) {
        if (found.isEmpty()) {
            return Plan.Refused.because(Rejection.of(Rule.NOT_FOUND, "there is no such booking"));
        }
        Booking booking = found.get();
        if (command.isDone(booking)) {
            return new Plan.Nothing();
        }
        if (by.expectedVersion().isPresent() && by.expectedVersion().getAsLong() != booking.version()) {
            return Plan.Refused.because(stale(by.expectedVersion().getAsLong(), booking.version()));
        }
        return command.plan(booking, environment.now());
    }

    private Outcome<Booking> proceed(BookingTx tx, Booking seen, Plan.Proceed proceed) {
        if (!proceed.locks().isEmpty()) {
            Optional<Booking> current = tx.load(new BookingKey.Id(seen.id()));
            if (current.isEmpty() || current.get().version() != seen.version()) {
                return new Outcome.Overtaken<>(false);
            }
        }
        return proceed.decision().decide(tx, environment.now()).then(draft -> recorder.write(tx, draft));
    }

    private Optional<Booking> read(Scope scope, BookingId id) {
        return environment
                .store()
                .read(scope.tenant(), reads -> reads.load(new BookingKey.Id(id)))
                .filter(scope::reaches);
    }

    private static Rejection stale(long expected, long actual) {
        return Rejection.of(
                Rule.STALE,
                "the booking has version " + actual + ", not " + expected,
                new RejectionDetails.Versions(expected, actual));
    }
}
