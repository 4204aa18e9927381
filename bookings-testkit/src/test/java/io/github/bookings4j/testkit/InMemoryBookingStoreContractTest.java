package io.github.bookings4j.testkit;

class InMemoryBookingStoreContractTest extends BookingStoreContract {

    InMemoryBookingStoreContractTest() {
        super(new InMemoryHarness());
    }
}
