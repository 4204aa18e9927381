package io.github.bookings4j.model;

import java.util.UUID;

/**
 * A booking's technical identity; constant for its whole life. For people there is {@link BookingReference}.
 *
 * @param value a UUID; those made here are of version 7, so that they sort by time of making
 */
public record BookingId(UUID value) {

    /** Wraps a UUID. */
    public BookingId {
        Require.present("id", value);
    }

    /** Wraps a UUID. */
    public static BookingId of(UUID value) {
        return new BookingId(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static BookingId parse(String text) {
        try {
            return new BookingId(UUID.fromString(Require.line("id", text, 36)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("id: must be a UUID of 36 characters, was " + text, e);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
