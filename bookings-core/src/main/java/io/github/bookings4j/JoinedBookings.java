package io.github.bookings4j;

import io.github.bookings4j.spi.JoinedTransaction;

/**
 * Bookings inside a transaction of the host. The host commits or rolls back; bookings, events and the host's own data share
 * that fate.
 *
 * <pre>{@code
 * try (JoinedBookings joined = bookings.join(store.joining(connection))) {
 *     joined.bookings().create(request);
 *     connection.commit();
 *     joined.committed();
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class JoinedBookings implements AutoCloseable {

    private final JoinedTransaction transaction;
    private final Bookings bookings;
    private boolean open = true;

    JoinedBookings(JoinedTransaction transaction, Bookings bookings) {
        this.transaction = transaction;
        this.bookings = bookings;
    }

    /**
     * The bookings; each command is part of the host's transaction. One that is refused has written nothing, and the
     * transaction can go on and commit.
     *
     * @throws IllegalStateException once this is closed
     */
    public Bookings bookings() {
        requireOpen();
        return bookings;
    }

    /**
     * To be called after the host's commit: tells the listeners that wait for it. Without this call none is told, and the
     * events are in the feed all the same.
     *
     * @throws IllegalStateException once this is closed
     */
    public void committed() {
        requireOpen();
        open = false;
        transaction.committed();
    }

    /** Forgets who was to be told; does nothing to the host's transaction. */
    @Override
    public void close() {
        open = false;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the transaction that this was part of has ended");
        }
    }
}
