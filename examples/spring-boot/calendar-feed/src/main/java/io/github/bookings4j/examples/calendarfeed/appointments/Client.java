package io.github.bookings4j.examples.calendarfeed.appointments;

import io.github.bookings4j.model.Customer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who books; the id is the reference under which the library knows them. */
@Entity
@Table(name = "customer")
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class Client {

    @Id
    private String id;

    private String name;
    private String email;

    /** For the persistence provider. */
    protected Client() {}

    /** A new one. */
    public Client(Customer customer) {
        this.id = UUID.randomUUID().toString();
        this.name = customer.name().orElseThrow();
        this.email = customer.email().orElseThrow();
    }

    public String id() {
        return id;
    }

    /** As the library knows them. */
    public Customer toCustomer() {
        return Customer.of(id).name(name).email(email);
    }
}
