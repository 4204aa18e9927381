package io.github.bookings4j.model;

import java.util.Locale;

/**
 * What tells one customer from another when bookings are counted.
 *
 * @param kind what the value is
 * @param value the reference as it is, or the email address in lower case
 */
public record CustomerKey(Kind kind, String value) {

    /** What a key is made of. */
    public enum Kind {
        /** The host's id of the user. */
        REFERENCE,
        /** The email address in lower case. */
        EMAIL
    }

    /**
     * @throws IllegalArgumentException if the value is blank
     */
    public CustomerKey {
        Require.present("customer key kind", kind);
        value = Require.line("customer key", value, 320);
    }

    static CustomerKey reference(String reference) {
        return new CustomerKey(Kind.REFERENCE, reference);
    }

    static CustomerKey email(String email) {
        return new CustomerKey(Kind.EMAIL, email.toLowerCase(Locale.ROOT));
    }
}
