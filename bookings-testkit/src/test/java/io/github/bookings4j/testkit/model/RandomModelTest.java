package io.github.bookings4j.testkit.model;

import io.github.bookings4j.testkit.InMemoryHarness;

/** The in-memory store against the model. */
class RandomModelTest extends RandomModelContract {

    RandomModelTest() {
        super(new InMemoryHarness());
    }
}
