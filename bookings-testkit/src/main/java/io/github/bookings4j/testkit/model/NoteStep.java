package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Rule;
import java.util.Set;

/**
 * {@code addNote}.
 *
 * @param target the booking
 * @param kind for whom
 * @param text the note
 * @param caller who writes it
 */
record NoteStep(Target target, Notes.Kind kind, String text, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return false;
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        boolean internal = kind == Notes.Kind.INTERNAL;
        if (internal && caller.by().actor().isCustomer()) {
            return Expected.refused(Rule.INVALID_TRANSITION);
        }
        Notes had = before.notes;
        after.notes = internal
                ? new Notes(had.customer(), had.internal() + "\n" + text)
                : new Notes(had.customer() + "\n" + text, had.internal());
        Set<String> fields = Set.of(internal ? "notes.internal" : "notes.customer");
        return new Expected.Accepted(after, BookingEventType.NOTE_ADDED, Set.of(), fields);
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.addNote(target.id(), kind, text, caller.by());
    }

    @Override
    public String toString() {
        return "note " + kind + " '" + text + "' on " + target + " by " + caller;
    }
}
