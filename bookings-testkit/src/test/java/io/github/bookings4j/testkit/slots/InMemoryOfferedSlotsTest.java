package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.testkit.InMemoryHarness;

class InMemoryOfferedSlotsTest extends OfferedSlotsContract {

    InMemoryOfferedSlotsTest() {
        super(new InMemoryHarness());
    }
}
