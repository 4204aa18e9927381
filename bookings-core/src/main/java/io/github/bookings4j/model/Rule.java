package io.github.bookings4j.model;

/**
 * Every rule that can refuse a command. The same names stand in refusals ({@link Rejection#rule()}) and in overrides
 * ({@link By#overriding}).
 */
public enum Rule {
    /** The start has passed. */
    IN_PAST(true),
    /** The start is nearer than the service's notice allows. */
    BOOKING_NOTICE(true),
    /** The start is further ahead than the service allows. */
    HORIZON(true),
    /** A limit on the number of bookings is reached. */
    BOOKING_LIMIT(true),
    /** The same customer has such a booking at nearly the same time. */
    DUPLICATE(true),
    /** The slots engine does not offer the start: closed, or off the grid. */
    SLOT_NOT_OFFERED(true),
    /** The resource is blocked then. */
    BLOCKED(true),
    /** It is too late to cancel or move the booking. */
    CHANGE_NOTICE(true),
    /** The booking was sold as not to be cancelled. */
    CANCELLATION_NOT_ALLOWED(true),
    /** The booking was sold as not to be moved. */
    RESCHEDULE_NOT_ALLOWED(true),
    /** A rule of the host's own; {@link Rejection#code()} says which. */
    HOST_RULE(true),

    /** Another booking has the time. */
    OVERLAP(false),
    /** Only live holds have the time: it may become free again. */
    HELD(false),
    /** The sitting or pool has not enough left. */
    CAPACITY_EXCEEDED(false),
    /** The hold's time is gone: refund or book anew. */
    HOLD_LOST(false),
    /** The party is larger than the service allows. */
    PARTY_SIZE_NOT_ALLOWED(false),
    /** An add-on is unknown, inactive, named twice or another service's. */
    INVALID_ADDON(false),
    /** The catalog does not know the service. */
    UNKNOWN_SERVICE(false),
    /** The catalog does not name the resource for the service. */
    UNKNOWN_RESOURCE(false),
    /** The status does not allow the step, or the actor may not take it. */
    INVALID_TRANSITION(false),
    /** The appointment has not started yet. */
    TOO_EARLY(false),
    /** The idempotency key was used for another request. */
    IDEMPOTENCY_MISMATCH(false),
    /** The booking has changed since the version that the caller saw. */
    STALE(false),
    /** There is no such booking within reach of the caller. */
    NOT_FOUND(false);

    private final boolean overridable;

    Rule(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether staff or system may override it by name. */
    public boolean isOverridable() {
        return overridable;
    }
}
