package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rule;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * {@code extendHold}.
 *
 * @param target the booking
 * @param until when it shall expire
 * @param caller who asks
 */
record ExtendStep(Target target, Instant until, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return booking.expiresAt.equals(Optional.of(until));
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        if (!before.isHold()) {
            return Expected.refused(Rule.INVALID_TRANSITION);
        }
        Instant latest = before.createdAt.plus(before.service.maxHold());
        Instant present = before.isExpired(model.now()) ? model.now() : before.expiresAt.orElseThrow();
        if (!until.isAfter(present) || until.isAfter(latest)) {
            return new Expected.Unusable();
        }
        after.expiresAt = Optional.of(until);
        if (before.isExpired(model.now())) {
            return ConfirmStep.retaken(model, after, BookingEventType.HOLD_EXTENDED, caller);
        }
        Set<String> codes = new StartRules(model).ofTakenTime(after);
        return Expected.unless(codes, caller.by().overrides(), after, BookingEventType.HOLD_EXTENDED);
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.extendHold(target.id(), until, caller.by());
    }

    @Override
    public String toString() {
        return "extend " + target + " until " + until + " by " + caller;
    }
}
