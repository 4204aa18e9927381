package io.github.bookings4j.spi;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The store could not do what it was asked to, for reasons of its own: the database is away, or refused a statement. */
public class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For that reason. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
