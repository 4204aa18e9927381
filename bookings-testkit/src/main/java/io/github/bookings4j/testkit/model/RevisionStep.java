package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.Rule;
import java.util.Optional;

/** A command on an existing booking, checked in the order of R2: not found, nothing to do, stale, then its own rules. */
interface RevisionStep extends BookingStep {

    Target target();

    boolean isDone(Model model, ModelBooking booking);

    /** What comes of it if it is found, not done and not stale; {@code after} may be changed into what it should be. */
    Expected expected(Model model, ModelBooking before, ModelBooking after);

    @Override
    default Expected expected(Model model) {
        Optional<ModelBooking> found = model.find(target().id()).filter(caller()::reaches);
        if (found.isEmpty()) {
            return Expected.refused(Rule.NOT_FOUND);
        }
        ModelBooking booking = found.get();
        if (isDone(model, booking)) {
            return new Expected.Nothing(booking);
        }
        if (caller().isStale(booking)) {
            return Expected.refused(Rule.STALE);
        }
        return expected(model, booking, booking.copy());
    }
}
