package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Notes;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code edit}: customer, notes, metadata, external reference.
 *
 * @param target the booking
 * @param request what shall be different
 * @param caller who asks
 */
record EditStep(Target target, EditRequest request, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return fields(booking, edited(booking.copy())).isEmpty();
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        edited(after);
        return new Expected.Accepted(after, BookingEventType.EDITED, Set.of(), fields(before, after));
    }

    private ModelBooking edited(ModelBooking booking) {
        booking.customer = request.customer().orElse(booking.customer);
        request.notes().ifPresent(notes -> booking.notes = keepingInternal(booking.notes, notes));
        booking.metadata = request.metadata().orElse(booking.metadata);
        booking.externalReference = request.externalReference().or(() -> booking.externalReference);
        return booking;
    }

    /** Internal notes are none of a customer's business. */
    private Notes keepingInternal(Notes old, Notes given) {
        return caller.by().actor().isCustomer() ? new Notes(given.customer(), old.internal()) : given;
    }

    static Set<String> fields(ModelBooking before, ModelBooking after) {
        Set<String> fields = new TreeSet<>();
        differ(fields, "customer.reference", before.customer.reference(), after.customer.reference());
        differ(fields, "customer.name", before.customer.name(), after.customer.name());
        differ(fields, "customer.email", before.customer.email(), after.customer.email());
        differ(fields, "customer.phone", before.customer.phone(), after.customer.phone());
        differ(fields, "notes.customer", before.notes.customer(), after.notes.customer());
        differ(fields, "notes.internal", before.notes.internal(), after.notes.internal());
        differ(fields, "metadata", before.metadata, after.metadata);
        differ(fields, "externalReference", before.externalReference, after.externalReference);
        return fields;
    }

    private static void differ(Set<String> fields, String name, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(name);
        }
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.edit(request);
    }

    @Override
    public String toString() {
        return "edit " + target
                + request.customer().map(who -> " customer " + who).orElse("")
                + request.notes().map(notes -> " " + notes).orElse("")
                + request.metadata().map(data -> " metadata " + data).orElse("")
                + request.externalReference().map(id -> " external " + id).orElse("") + " by " + caller;
    }
}
