package io.github.bookings4j.jpa.entity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The identity of an event: of which booking, and which version it led to. */
public final class BookingEventKey implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID bookingId;
    private long version;

    /** For the persistence provider. */
    public BookingEventKey() {}

    /** Of that booking, with that version. */
    public BookingEventKey(UUID bookingId, long version) {
        this.bookingId = bookingId;
        this.version = version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BookingEventKey key
                && Objects.equals(bookingId, key.bookingId)
                && version == key.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bookingId, version);
    }
}
