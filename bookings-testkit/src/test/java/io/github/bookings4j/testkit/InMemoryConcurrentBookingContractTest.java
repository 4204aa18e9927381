package io.github.bookings4j.testkit;

class InMemoryConcurrentBookingContractTest extends ConcurrentBookingContract {

    InMemoryConcurrentBookingContractTest() {
        super(new InMemoryHarness());
    }
}
