package io.github.bookings4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * A wish to correct what does not touch the time: allowed in every status; what is absent stays.
 *
 * @param booking which one
 * @param customer who books
 * @param notes both notes, replaced
 * @param metadata the host's own, replaced
 * @param externalReference an id of another system
 * @param by who asks
 */
public record EditRequest(
        BookingId booking,
        Optional<Customer> customer,
        Optional<Notes> notes,
        Optional<Map<String, String>> metadata,
        Optional<String> externalReference,
        By by) {

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public EditRequest {
        Require.present("booking", booking);
        Require.present("customer", customer);
        Require.present("notes", notes);
        metadata = Require.present("metadata", metadata).map(Require::metadata);
        externalReference = Require.present("externalReference", externalReference)
                .map(value -> Require.line("externalReference", value, 128));
        Require.present("by", by);
    }

    /** Corrects nothing yet. */
    public static EditRequest of(BookingId booking, By by) {
        return new EditRequest(booking, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), by);
    }

    /** The same with that customer. */
    public EditRequest customer(Customer value) {
        return new EditRequest(booking, Optional.of(value), notes, metadata, externalReference, by);
    }

    /** The same with these notes. */
    public EditRequest notes(Notes value) {
        return new EditRequest(booking, customer, Optional.of(value), metadata, externalReference, by);
    }

    /** The same with that metadata. */
    public EditRequest metadata(Map<String, String> value) {
        return new EditRequest(booking, customer, notes, Optional.of(value), externalReference, by);
    }

    /** The same with that id of another system. */
    public EditRequest externalReference(String value) {
        return new EditRequest(booking, customer, notes, metadata, Optional.of(value), by);
    }
}
