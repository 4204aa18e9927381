package io.github.bookings4j.model;

/**
 * Who acts.
 *
 * @param kind in which role
 * @param id the host's id of that person or process, up to 128 characters; empty if not known or erased
 */
public record Actor(Kind kind, String id) {

    private static final Actor SYSTEM = new Actor(Kind.SYSTEM, "");

    /** In which role somebody acts. */
    public enum Kind {
        /** The one who books. */
        CUSTOMER,
        /** Somebody who runs the calendar; may override rules by name. */
        STAFF,
        /** A process: a payment's webhook, a scheduler. May override rules by name. */
        SYSTEM
    }

    /**
     * @throws IllegalArgumentException if the id is too long or has control characters
     */
    public Actor {
        Require.present("actor.kind", kind);
        id = Require.present("actor.id", id).isEmpty() ? id : Require.line("actor.id", id, 128);
    }

    /**
     * A customer known to the host by this id. Who acts is put on record, not checked against whose booking it is: for that,
     * hand out {@code bookings.as(actor)}.
     */
    public static Actor customer(String id) {
        return new Actor(Kind.CUSTOMER, Require.line("actor.id", id, 128));
    }

    /** A customer without an account. */
    public static Actor anonymousCustomer() {
        return new Actor(Kind.CUSTOMER, "");
    }

    /** A member of staff known to the host by this id. */
    public static Actor staff(String id) {
        return new Actor(Kind.STAFF, Require.line("actor.id", id, 128));
    }

    /** The host's software itself. */
    public static Actor system() {
        return SYSTEM;
    }

    /** A part of the host's software known by this id. */
    public static Actor system(String id) {
        return new Actor(Kind.SYSTEM, Require.line("actor.id", id, 128));
    }

    /** Whether the actor is a customer. */
    public boolean isCustomer() {
        return kind == Kind.CUSTOMER;
    }

    /** The same role without the id. */
    public Actor withoutId() {
        return new Actor(kind, "");
    }
}
