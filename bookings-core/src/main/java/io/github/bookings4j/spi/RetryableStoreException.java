package io.github.bookings4j.spi;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was in the way: a deadlock, a serialization failure, a lock that did not come in time. Nothing is wrong with
 * the request. Inside a host's transaction, roll that back and run it again as a whole; a store's own transactions have been
 * run again several times by then.
 */
public class RetryableStoreException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For that reason. */
    public RetryableStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
