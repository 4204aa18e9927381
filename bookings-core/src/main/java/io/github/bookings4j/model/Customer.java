package io.github.bookings4j.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Who books. All parts are optional. A customer with a reference is known by it; one without, by the email address (case does
 * not matter), also in bookings that have a reference as well.
 *
 * @param reference the host's id of the user, up to 128 characters
 * @param name up to 200 characters
 * @param email up to 320 characters, with an {@code @} inside
 * @param phone up to 50 characters, as the customer wrote it
 */
public record Customer(
        Optional<String> reference, Optional<String> name, Optional<String> email, Optional<String> phone) {

    private static final Customer NONE =
            new Customer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @throws IllegalArgumentException if a part is blank, too long, has control characters or is no email address
     */
    public Customer {
        reference = Require.present("customer.reference", reference)
                .map(value -> Require.line("customer.reference", value, 128));
        name = Require.present("customer.name", name).map(value -> Require.line("customer.name", value, 200));
        email = Require.present("customer.email", email).map(Customer::address);
        phone = Require.present("customer.phone", phone).map(value -> Require.line("customer.phone", value, 50));
    }

    /** Nobody, yet: for holds, and after erasing. */
    public static Customer none() {
        return NONE;
    }

    /** A customer of that name. */
    public static Customer named(String name) {
        return NONE.name(name);
    }

    /** A customer known to the host by that id. */
    public static Customer of(String reference) {
        return NONE.reference(reference);
    }

    /** This customer with that reference into the host's users. */
    public Customer reference(String value) {
        return new Customer(Optional.of(Require.present("customer.reference", value)), name, email, phone);
    }

    /** This customer with that name. */
    public Customer name(String value) {
        return new Customer(reference, Optional.of(Require.present("customer.name", value)), email, phone);
    }

    /** This customer with that email address. */
    public Customer email(String value) {
        return new Customer(reference, name, Optional.of(Require.present("customer.email", value)), phone);
    }

    /** This customer with that phone number. */
    public Customer phone(String value) {
        return new Customer(reference, name, email, Optional.of(Require.present("customer.phone", value)));
    }

    /** Whether nothing is known. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** What tells this customer from others: the reference, else the email address; empty if there is neither. */
    public Optional<CustomerKey> key() {
        return reference.map(CustomerKey::reference).or(() -> email.map(CustomerKey::email));
    }

    /** Whether a booking made for this customer belongs to the customer with that key. */
    public boolean has(CustomerKey key) {
        return switch (key.kind()) {
            case REFERENCE -> reference.filter(key.value()::equals).isPresent();
            case EMAIL ->
                email.map(address -> address.toLowerCase(Locale.ROOT))
                        .filter(key.value()::equals)
                        .isPresent();
        };
    }

    private static String address(String value) {
        String address = Require.line("customer.email", value, 320);
        int at = address.indexOf('@');
        if (at < 1 || at == address.length() - 1 || address.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("customer.email: must be an address such as grace@example.org");
        }
        return address;
    }
}
