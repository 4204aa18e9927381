package io.github.bookings4j.spi;

import java.io.Serial;

/**
 * The host's transaction is of a kind in which nobody could book safely, such as a read-only one. The message says what to
 * change. Nothing was written.
 */
public class UnsafeTransactionException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For that reason. */
    public UnsafeTransactionException(String message) {
        super(message, null);
    }

    /** For that reason, which the database gave. */
    public UnsafeTransactionException(String message, Throwable cause) {
        super(message, cause);
    }
}
