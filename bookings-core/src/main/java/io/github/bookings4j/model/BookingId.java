package io.github.bookings4j.model;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A booking's technical identity; constant for its whole life. For people there is {@link BookingReference}.
 *
 * @param value a UUID; those made here are of version 7, so that they sort by time of making
 */
public record BookingId(UUID value) {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

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
        if (!FORM.matcher(Require.present("id", text)).matches()) {
            throw new IllegalArgumentException("id: must be a UUID, 36 characters long");
        }
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
