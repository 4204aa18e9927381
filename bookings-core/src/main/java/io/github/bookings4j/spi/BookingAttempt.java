package io.github.bookings4j.spi;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is about to be booked, as a host's rule sees it.
 *
 * @param service as the catalog has it now
 * @param resources that it would take, with their zones
 * @param proposed the booking as it would be
 * @param existing the booking that is to be moved or changed, as it is; absent for a new one
 * @param actor who asks
 * @param now when
 */
public record BookingAttempt(
        BookableService service,
        List<Resource> resources,
        Booking proposed,
        Optional<Booking> existing,
        Actor actor,
        Instant now) {

    /** Copies the list. */
    public BookingAttempt {
        resources = List.copyOf(resources);
    }

    /** Who books. */
    public Customer customer() {
        return proposed.customer();
    }

    /** When the appointment would be, without buffers. */
    public TimeRange time() {
        return proposed.time();
    }

    /** How many would come. */
    public int partySize() {
        return proposed.partySize();
    }
}
