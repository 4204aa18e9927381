package io.github.bookings4j.spi;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A lock did not come in the time that the database, the pool or the host allows. Not retried by the store: it has waited. */
public class LockTimeoutException extends RetryableStoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For that reason. */
    public LockTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
