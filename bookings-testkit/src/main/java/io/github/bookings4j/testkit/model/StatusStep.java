package io.github.bookings4j.testkit.model;

import static io.github.bookings4j.model.BookingStatus.CANCELLED;
import static io.github.bookings4j.model.BookingStatus.COMPLETED;
import static io.github.bookings4j.model.BookingStatus.CONFIRMED;
import static io.github.bookings4j.model.BookingStatus.NO_SHOW;
import static io.github.bookings4j.model.BookingStatus.PENDING;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code cancel}, {@code decline}, {@code complete} or {@code noShow}.
 *
 * @param kind which
 * @param target the booking
 * @param caller who does it
 */
record StatusStep(Kind kind, Target target, Caller caller) implements RevisionStep {

    enum Kind {
        CANCEL(CANCELLED, BookingEventType.CANCELLED),
        DECLINE(CANCELLED, BookingEventType.CANCELLED),
        COMPLETE(COMPLETED, BookingEventType.COMPLETED),
        NO_SHOW_UP(NO_SHOW, BookingEventType.NO_SHOW);

        final BookingStatus target;
        final BookingEventType type;

        Kind(BookingStatus target, BookingEventType type) {
            this.target = target;
            this.type = type;
        }

        boolean leadsFrom(BookingStatus status) {
            return switch (this) {
                case CANCEL -> status == PENDING || status == CONFIRMED;
                case DECLINE -> status == PENDING;
                case COMPLETE -> status == CONFIRMED || status == NO_SHOW;
                case NO_SHOW_UP -> status == CONFIRMED || status == COMPLETED;
            };
        }
    }

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return booking.status == kind.target;
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        if (!kind.leadsFrom(before.status) || !mayBeTaken(before.status)) {
            return Expected.refused(Rule.INVALID_TRANSITION);
        }
        after.status = kind.target;
        after.expiresAt = Optional.empty();
        return switch (kind) {
            case CANCEL -> {
                after.how = Optional.of(
                        switch (caller.by().actor().kind()) {
                            case CUSTOMER -> CancelledHow.BY_CUSTOMER;
                            case STAFF -> CancelledHow.BY_STAFF;
                            case SYSTEM -> CancelledHow.BY_SYSTEM;
                        });
                yield Expected.unless(
                        Terms.ofCancelling(before, model.now()), caller.by().overrides(), after, kind.type);
            }
            case DECLINE -> {
                after.how = Optional.of(CancelledHow.DECLINED);
                yield Expected.accepted(after, kind.type);
            }
            case COMPLETE, NO_SHOW_UP ->
                model.now().isBefore(before.start)
                        ? Expected.refused(Rule.TOO_EARLY)
                        : Expected.accepted(after, kind.type);
        };
    }

    /** Anybody cancels; staff and system do the rest; only staff corrects what was said to have taken place or not. */
    private boolean mayBeTaken(BookingStatus from) {
        Actor.Kind actor = caller.by().actor().kind();
        boolean correction = from == COMPLETED || from == NO_SHOW;
        return kind == Kind.CANCEL || (correction ? actor == Actor.Kind.STAFF : actor != Actor.Kind.CUSTOMER);
    }

    @Override
    public Booking run(Bookings bookings) {
        return switch (kind) {
            case CANCEL -> bookings.cancel(target.id(), caller.by());
            case DECLINE -> bookings.decline(target.id(), caller.by());
            case COMPLETE -> bookings.complete(target.id(), caller.by());
            case NO_SHOW_UP -> bookings.noShow(target.id(), caller.by());
        };
    }

    @Override
    public Optional<List<Rejection>> explain(Bookings bookings) {
        return kind == Kind.CANCEL ? Optional.of(bookings.explainCancel(target.id(), caller.by())) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + target + " by " + caller;
    }
}
