package io.github.bookings4j.jpa.entity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The identity of an allocation: whose it is, and on which calendar. */
public final class BookingAllocationKey implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID bookingId;
    private @Nullable UUID calendar;

    /** For the persistence provider. */
    public BookingAllocationKey() {}

    /** That booking's on that calendar. */
    public BookingAllocationKey(UUID bookingId, UUID calendar) {
        this.bookingId = bookingId;
        this.calendar = calendar;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BookingAllocationKey key
                && Objects.equals(bookingId, key.bookingId)
                && Objects.equals(calendar, key.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bookingId, calendar);
    }
}
