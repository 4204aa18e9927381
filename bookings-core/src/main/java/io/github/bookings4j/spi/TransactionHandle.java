package io.github.bookings4j.spi;

/** The transaction in which something happens, for hosts that want to write their own data in the same one. */
public interface TransactionHandle {

    /**
     * What the store works with, such as {@code java.sql.Connection}. It is the store's: whoever commits, rolls back or closes
     * it breaks the transaction.
     *
     * @param type of what is wanted
     * @return never null; usable only until the call that handed out this handle returns
     * @throws IllegalArgumentException if the store has nothing of that type; the message names what it has
     */
    <T> T unwrap(Class<T> type);
}
