package io.github.bookings4j.schema.rows;

import io.github.bookings4j.spi.LockTimeoutException;
import io.github.bookings4j.spi.RetryableStoreException;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.UnsafeTransactionException;
import org.jspecify.annotations.Nullable;

/** Says in the words of the stores what a database said in its own. */
public final class StoreFailures {

    private StoreFailures() {}

    /**
     * What to throw for a database that is none of those that are supported.
     *
     * @param found which one it is, as far as that is known
     * @param cause how it was found out, if by a failure
     */
    public static IllegalArgumentException unsupported(String found, @Nullable Throwable cause) {
        return new IllegalArgumentException("database: must be H2, PostgreSQL or MariaDB, was " + found, cause);
    }

    /**
     * What to throw for that exception, which stays its cause.
     *
     * @param doing what could not be done, as in "write a booking"
     * @param thrown by a driver or by what wraps one
     */
    public static StoreException of(String doing, Throwable thrown) {
        if (thrown instanceof StoreException same) {
            return same;
        }
        String message = "could not " + doing;
        return switch (SqlFailure.of(thrown).orElse(SqlFailure.OTHER)) {
            case RETRYABLE ->
                new RetryableStoreException(
                        message + ": another transaction was in the way; run this one again", thrown);
            case LOCK_TIMEOUT ->
                new LockTimeoutException(message + ": a lock did not come in time; run the transaction again", thrown);
            case CONNECTION_LOST ->
                new StoreException(message + ": the connection to the database is lost, or there was none", thrown);
            case READ_ONLY ->
                new UnsafeTransactionException(
                        message + ": the transaction is read-only; begin one that may write, and book in that", thrown);
            case OVERLAP, DUPLICATE, NOT_UNDERSTOOD, OTHER ->
                new StoreException(message + ": " + thrown.getMessage(), thrown);
        };
    }
}
