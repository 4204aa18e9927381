package io.github.bookings4j.internal;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Tenant;
import java.util.Optional;

/**
 * R23: how far a {@code Bookings} reaches.
 *
 * @param tenant whose data
 * @param customer the reference of the one customer whose bookings are within reach; absent: all
 */
public record Scope(Tenant tenant, Optional<String> customer) {

    /** All bookings of a tenant. */
    public static Scope of(Tenant tenant) {
        return new Scope(tenant, Optional.empty());
    }

    /** The same tenant's bookings of that customer only. */
    public Scope narrowedTo(Actor actor) {
        if (!actor.isCustomer() || actor.id().isEmpty()) {
            throw new IllegalArgumentException("actor: must be a customer with an id, was " + actor);
        }
        if (customer.isPresent() && !customer.get().equals(actor.id())) {
            throw new IllegalArgumentException("actor: this Bookings already acts for another customer");
        }
        return new Scope(tenant, Optional.of(actor.id()));
    }

    /** Whether a question about that customer has nothing to find here. */
    boolean excludes(Optional<String> other) {
        return customer.isPresent() && other.isPresent() && !other.equals(customer);
    }

    boolean reaches(Booking booking) {
        return customer.isEmpty() || customer.equals(booking.customer().reference());
    }

    By admit(By by) {
        if (customer.isPresent() && !by.actor().equals(Actor.customer(customer.get()))) {
            throw new IllegalArgumentException("by: this Bookings acts for one customer only, was " + by.actor());
        }
        return by;
    }

    /**
     * The customer as this scope may write it: always its own.
     *
     * @throws IllegalArgumentException if another's reference is given
     */
    public Customer admit(Customer given) {
        if (customer.isEmpty()) {
            return given;
        }
        if (given.reference().isPresent() && !given.reference().equals(customer)) {
            throw new IllegalArgumentException("customer.reference: this Bookings acts for one customer only");
        }
        return given.reference(customer.get());
    }

    BookingRequest admit(BookingRequest request) {
        if (customer.isEmpty()) {
            return request;
        }
        if (!request.notes().internal().isEmpty()) {
            throw new IllegalArgumentException("notes.internal: must be empty where a customer books");
        }
        return request.toBuilder()
                .customer(admit(request.customer()))
                .by(admitOrOwn(request.by()))
                .build();
    }

    /** As {@link #admit(By)}; a customer who is not named is this scope's own. */
    public By admitOrOwn(By by) {
        boolean own = customer.isPresent() && by.actor().equals(Actor.anonymousCustomer());
        return own ? by.as(Actor.customer(customer.orElseThrow())) : admit(by);
    }

    /** Refuses what a customer's scope does not offer. */
    public void requireWhole(String operation) {
        if (customer.isPresent()) {
            throw new UnsupportedOperationException(operation + " is not available to a single customer");
        }
    }
}
