package io.github.bookings4j.spi;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is about to be booked, as a host's rule sees it.
 *
 * @param tenant whose data it is
 * @param service as the catalog has it now
 * @param resources that it would take
 * @param time of the appointment, without buffers
 * @param partySize how many come
 * @param customer who books
 * @param actor who asks
 * @param now when
 * @param existing the booking that is to be moved or changed; absent for a new one
 */
public record BookingAttempt(
        Tenant tenant,
        BookableService service,
        List<Resource> resources,
        TimeRange time,
        int partySize,
        Customer customer,
        Actor actor,
        Instant now,
        Optional<Booking> existing) {

    /** Copies the list. */
    public BookingAttempt {
        resources = List.copyOf(resources);
    }
}
