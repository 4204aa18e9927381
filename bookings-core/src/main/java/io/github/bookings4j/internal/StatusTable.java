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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R1: from which status which step may be taken, and by whom. Whatever is not in the table is refused. */
final class StatusTable {

    /** What may be done to a booking, and where it leads; steps without a target leave the status as it is. */
    enum Step {
        CONFIRM_HOLD("confirm", CONFIRMED),
        APPROVE("confirm", CONFIRMED),
        DECLINE("decline", CANCELLED),
        CANCEL("cancel", CANCELLED),
        COMPLETE("complete", COMPLETED),
        MISS("mark as no-show", NO_SHOW),
        EXTEND_HOLD("extend", null),
        MOVE("change", null);

        private final String words;
        private final Optional<BookingStatus> target;

        Step(String words, @Nullable BookingStatus target) {
            this.words = words;
            this.target = Optional.ofNullable(target);
        }

        BookingStatus target() {
            return target.orElseThrow();
        }
    }

    private static final Set<Actor.Kind> ANYBODY = EnumSet.allOf(Actor.Kind.class);
    private static final Set<Actor.Kind> STAFF_OR_SYSTEM = EnumSet.of(Actor.Kind.STAFF, Actor.Kind.SYSTEM);
    private static final Set<Actor.Kind> STAFF = EnumSet.of(Actor.Kind.STAFF);

    private record Row(BookingStatus from, Step step, Set<Actor.Kind> by) {}

    private static final List<Row> TABLE = List.of(
            new Row(PENDING, Step.CONFIRM_HOLD, ANYBODY),
            new Row(PENDING, Step.EXTEND_HOLD, ANYBODY),
            new Row(PENDING, Step.APPROVE, STAFF_OR_SYSTEM),
            new Row(PENDING, Step.DECLINE, STAFF_OR_SYSTEM),
            new Row(PENDING, Step.CANCEL, ANYBODY),
            new Row(PENDING, Step.MOVE, ANYBODY),
            new Row(CONFIRMED, Step.CANCEL, ANYBODY),
            new Row(CONFIRMED, Step.MOVE, ANYBODY),
            new Row(CONFIRMED, Step.COMPLETE, STAFF_OR_SYSTEM),
            new Row(CONFIRMED, Step.MISS, STAFF_OR_SYSTEM),
            new Row(COMPLETED, Step.MISS, STAFF),
            new Row(NO_SHOW, Step.COMPLETE, STAFF));

    private StatusTable() {}

    /** R2: whether the step has been taken already. */
    static boolean isDone(BookingStatus status, Step step) {
        return step.target.filter(status::equals).isPresent();
    }

    /** Why that actor may not take the step from that status; empty if it may. */
    static Optional<Rejection> refusal(BookingStatus status, Step step, Actor actor) {
        return TABLE.stream()
                .filter(row -> row.from() == status && row.step() == step)
                .findFirst()
                .map(row -> row.by().contains(actor.kind()) ? Optional.<Rejection>empty() : notBy(actor, status, step))
                .orElseGet(() -> refusal(status, "cannot " + step.words + " a booking that is " + status));
    }

    private static Optional<Rejection> notBy(Actor actor, BookingStatus status, Step step) {
        return refusal(status, actor.kind() + " may not " + step.words + " a booking that is " + status);
    }

    private static Optional<Rejection> refusal(BookingStatus status, String message) {
        return Optional.of(Rejection.of(Rule.INVALID_TRANSITION, message, new RejectionDetails.InStatus(status)));
    }
}
