package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.StatusTable.Step;
import io.github.bookings4j.internal.rules.ChangeRules;
import io.github.bookings4j.internal.rules.TooEarlyRule;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * R1: takes one step of the status table.
 *
 * @param step which
 * @param how if it cancels: how
 * @param by who takes it
 */
public record StepCommand(Step step, Optional<CancelledHow> how, By by) implements Command {

    /** Calls a booking off. */
    public static StepCommand cancel(By by) {
        return new StepCommand(Step.CANCEL, Optional.of(cancelledBy(by.actor())), by);
    }

    /** Refuses a request. */
    public static StepCommand decline(By by) {
        return new StepCommand(Step.DECLINE, Optional.of(CancelledHow.DECLINED), by);
    }

    /** Says that it took place. */
    public static StepCommand complete(By by) {
        return new StepCommand(Step.COMPLETE, Optional.empty(), by);
    }

    /** Says that the customer did not come. */
    public static StepCommand miss(By by) {
        return new StepCommand(Step.MISS, Optional.empty(), by);
    }

    static StepCommand lapse(By by) {
        return new StepCommand(Step.DECLINE, Optional.of(CancelledHow.LAPSED), by);
    }

    @Override
    public boolean isDone(Booking booking) {
        return StatusTable.isDone(booking.status(), step);
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        Optional<Rejection> refusal = StatusTable.refusal(booking.status(), step, by.actor());
        if (refusal.isPresent()) {
            return Plan.Refused.because(refusal.get());
        }
        Booking after = booking.toBuilder()
                .status(step.target())
                .cancelledHow(how)
                .expiresAt(Optional.empty())
                .build();
        Draft draft = Draft.of(Optional.of(booking), after, type(step.target()), by, now);
        return Plan.writing(draft, Verdict.of(policy(booking, now), by));
    }

    private List<Rejection> policy(Booking booking, Instant now) {
        return switch (step) {
            case CANCEL -> ChangeRules.cancelling(booking, now);
            case COMPLETE, MISS -> TooEarlyRule.check(booking, now);
            case DECLINE, APPROVE, CONFIRM_HOLD, EXTEND_HOLD, MOVE -> List.of();
        };
    }

    private static BookingEventType type(BookingStatus target) {
        return switch (target) {
            case PENDING -> throw new IllegalStateException("no step leads back to PENDING");
            case CONFIRMED -> BookingEventType.CONFIRMED;
            case CANCELLED -> BookingEventType.CANCELLED;
            case COMPLETED -> BookingEventType.COMPLETED;
            case NO_SHOW -> BookingEventType.NO_SHOW;
        };
    }

    private static CancelledHow cancelledBy(Actor actor) {
        return switch (actor.kind()) {
            case CUSTOMER -> CancelledHow.BY_CUSTOMER;
            case STAFF -> CancelledHow.BY_STAFF;
            case SYSTEM -> CancelledHow.BY_SYSTEM;
        };
    }
}
