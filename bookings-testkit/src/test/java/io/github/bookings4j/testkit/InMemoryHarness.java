package io.github.bookings4j.testkit;

import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.spi.BookingStore;
import java.util.Set;

/** The store that comes with the library. */
public final class InMemoryHarness implements StoreHarness {

    @Override
    public String name() {
        return "the in-memory store";
    }

    @Override
    public Set<StoreCapability> capabilities() {
        return Set.of(StoreCapability.OVERLAP_CONSTRAINT);
    }

    @Override
    public BookingStore emptyStore() {
        return new InMemoryBookingStore();
    }
}
