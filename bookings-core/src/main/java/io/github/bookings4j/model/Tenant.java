package io.github.bookings4j.model;

/**
 * Whose data it is.
 *
 * @param id up to 64 characters; empty where tenancy is off
 */
public record Tenant(String id) {

    private static final Tenant NONE = new Tenant("");

    /**
     * @throws IllegalArgumentException if it is longer than 64 characters or has control characters
     */
    public Tenant {
        id = Require.present("tenant", id).isEmpty() ? id : Require.line("tenant", id, 64);
    }

    /**
     * The tenant of that id.
     *
     * @throws IllegalArgumentException if it is blank: an unset tenant never means "all of them"
     */
    public static Tenant of(String id) {
        return new Tenant(Require.line("tenant", id, 64));
    }

    /** The one tenant there is where tenancy is off. */
    public static Tenant none() {
        return NONE;
    }

    @Override
    public String toString() {
        return id;
    }
}
