package io.github.bookings4j.model;

import java.io.Serial;

/** A command found the booking changed by others again and again, and gave up; nothing was changed. Trying again is safe. */
public final class BookingContentionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param attempts how often it was tried
     */
    public BookingContentionException(int attempts) {
        super("gave up after " + attempts + " attempts because others kept changing the same data; try again");
    }
}
