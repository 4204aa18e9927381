package io.github.bookings4j.internal;

import static io.github.bookings4j.model.BookingStatus.CANCELLED;
import static io.github.bookings4j.model.BookingStatus.COMPLETED;
import static io.github.bookings4j.model.BookingStatus.CONFIRMED;
import static io.github.bookings4j.model.BookingStatus.NO_SHOW;
import static io.github.bookings4j.model.BookingStatus.PENDING;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** R1: which step leads from which status to which. Whatever is not in the table is refused. */
final class StatusTable {

    /** What may be done to a booking. */
    enum Step {
        APPROVE(CONFIRMED, false, "confirm"),
        CONFIRM_HOLD(CONFIRMED, true, "confirm"),
        CANCEL(CANCELLED, true, "cancel"),
        DECLINE(CANCELLED, false, "decline"),
        COMPLETE(COMPLETED, false, "complete"),
        MISS(NO_SHOW, false, "mark as no-show");

        private final BookingStatus target;
        private final boolean forCustomers;
        private final String words;

        Step(BookingStatus target, boolean forCustomers, String words) {
            this.target = target;
            this.forCustomers = forCustomers;
            this.words = words;
        }

        BookingStatus target() {
            return target;
        }
    }

    private static final Map<BookingStatus, Step[]> TABLE = new EnumMap<>(Map.of(
            PENDING, steps(Step.APPROVE, Step.CONFIRM_HOLD, Step.CANCEL, Step.DECLINE),
            CONFIRMED, steps(Step.CANCEL, Step.COMPLETE, Step.MISS),
            COMPLETED, steps(Step.MISS),
            NO_SHOW, steps(Step.COMPLETE),
            CANCELLED, steps()));

    private StatusTable() {}

    /** R2: whether the step has been taken already. */
    static boolean isDone(BookingStatus status, Step step) {
        return status == step.target;
    }

    /** Why that actor may not take the step from that status; empty if it may. */
    static Optional<Rejection> refusal(BookingStatus status, Step step, Actor actor) {
        if (actor.isCustomer() && !step.forCustomers) {
            return Optional.of(refusal(status, "only staff or system may " + step.words + " a booking"));
        }
        for (Step allowed : TABLE.getOrDefault(status, steps())) {
            if (allowed == step) {
                return Optional.empty();
            }
        }
        return Optional.of(refusal(status, "can not " + step.words + " a booking that is " + status));
    }

    /** Why a booking may not be moved or changed; empty if it may. */
    static Optional<Rejection> moveRefusal(BookingStatus status) {
        return status.isActive()
                ? Optional.empty()
                : Optional.of(refusal(status, "can not change a booking that is " + status));
    }

    private static Rejection refusal(BookingStatus status, String message) {
        return Rejection.of(Rule.INVALID_TRANSITION, message, new RejectionDetails.InStatus(status));
    }

    private static Step[] steps(Step... steps) {
        return steps;
    }
}
