package io.github.bookings4j.testkit.model;

import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.spi.BookingStore;

/** The in-memory store against the model. */
class RandomModelTest extends RandomModelContract {

    @Override
    protected BookingStore store() {
        return new InMemoryBookingStore();
    }
}
