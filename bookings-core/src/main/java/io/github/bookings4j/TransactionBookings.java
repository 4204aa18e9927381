package io.github.bookings4j;

import io.github.bookings4j.internal.Given;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.TransactionHandle;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Bookings inside one transaction. Usable only until the work that was handed it returns. */
public final class TransactionBookings implements TransactionHandle {

    private final BookingTx tx;
    private final Bookings bookings;

    TransactionBookings(BookingTx tx, Bookings bookings) {
        this.tx = tx;
        this.bookings = bookings;
    }

    /**
     * The bookings; each command is part of the transaction. One that is refused has written nothing, and the transaction can
     * go on.
     */
    public Bookings bookings() {
        return bookings;
    }

    /**
     * Takes the locks of these resources' calendars. Worth while before the first of several commands: commands that each
     * take their own, one after the other, can deadlock with another transaction that does so.
     *
     * @param resources 1 to 20 ids
     */
    public void lock(String... resources) {
        Set<LockKey> keys = new ResourceSet(List.of(Given.present("resources", resources)))
                .ids().stream().map(LockKey::calendar).collect(Collectors.toSet());
        tx.lock(keys, Duration.ZERO);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return tx.unwrap(Given.present("type", type));
    }
}
