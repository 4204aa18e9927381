package io.github.bookings4j.spi;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingReference;

/** What finds at most one booking of a tenant. */
public sealed interface BookingKey {

    /**
     * By identity.
     *
     * @param id the booking's
     */
    record Id(BookingId id) implements BookingKey {}

    /**
     * By the name for people.
     *
     * @param reference the booking's
     */
    record Reference(BookingReference reference) implements BookingKey {}

    /**
     * By the key under which it was asked for.
     *
     * @param key as in the request
     */
    record Idempotency(String key) implements BookingKey {}
}
