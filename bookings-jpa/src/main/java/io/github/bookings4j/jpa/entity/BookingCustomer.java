package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.model.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who booked; what is not known is null. */
@Embeddable
public class BookingCustomer {

    @Column(name = "customer_reference", length = 128)
    private @Nullable String reference;

    @Column(name = "customer_name", length = 200)
    private @Nullable String name;

    @Column(name = "customer_email", length = 320)
    private @Nullable String email;

    @Column(name = "customer_email_key", length = 320)
    private @Nullable String emailKey;

    @Column(name = "customer_phone", length = 50)
    private @Nullable String phone;

    /** For the persistence provider. */
    protected BookingCustomer() {}

    /** The library's value. */
    Customer toCustomer() {
        return new Customer(
                Optional.ofNullable(reference),
                Optional.ofNullable(name),
                Optional.ofNullable(email),
                Optional.ofNullable(phone));
    }
}
