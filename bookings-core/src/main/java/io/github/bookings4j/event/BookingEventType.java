package io.github.bookings4j.event;

/** What happened to a booking. */
public enum BookingEventType {
    /** It was made, held or imported. */
    CREATED,
    /** It was agreed. */
    CONFIRMED,
    /** A hold was given more time. */
    HOLD_EXTENDED,
    /** It was called off, declined, or lapsed. */
    CANCELLED,
    /** It was moved to another start or other resources. */
    RESCHEDULED,
    /** Its add-ons, party size or units were changed in place. */
    CHANGED,
    /** It took place. */
    COMPLETED,
    /** The customer did not come. */
    NO_SHOW,
    /** Staff set its price. */
    PRICE_SET,
    /** Customer details, notes, metadata or external reference were changed; the event names the fields, not the values. */
    EDITED,
    /** A note was added; the event names its kind, not its text. */
    NOTE_ADDED,
    /** Its personal data was blanked, here and in its events. */
    ERASED
}
