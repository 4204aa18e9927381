package io.github.bookings4j.testkit;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.By;
import org.junit.jupiter.api.AfterEach;

/** One topic of a contract that goes through the door that hosts use. Every test has a salon on an empty store. */
abstract class SalonTopic {

    static final By STAFF = By.staff("eve");

    final Salon salon;
    final Bookings bookings;

    SalonTopic(StoreHarness harness) {
        this.salon = new Salon(harness.emptyStore());
        this.bookings = salon.bookings();
    }

    @AfterEach
    void everythingAddsUp() {
        Audit.of(salon);
    }
}
