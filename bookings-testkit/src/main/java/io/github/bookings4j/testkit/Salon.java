package io.github.bookings4j.testkit;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;

/**
 * A host with bookings on a store, and a clock that stands still at {@link TestTimes#NOW} until it is set.
 *
 * @param store where the bookings are kept
 * @param clock what time it is
 */
record Salon(BookingStore store, SettableClock clock) {

    /** How many seats a yoga class has, and how many bicycles a pool. */
    static final int CAPACITY = 10;

    Salon(BookingStore store) {
        this(store, SettableClock.at(TestTimes.NOW));
    }

    /** Bookings of all the services of {@link TestServices}. */
    Bookings bookings() {
        return builder().build();
    }

    /** Bookings of that service only. */
    Bookings offering(BookableService service) {
        return builder().services(ServiceCatalog.of(service)).build();
    }

    /** To be set up further. */
    BookingsBuilder builder() {
        return Bookings.builder()
                .store(store)
                .clock(clock)
                .services(ServiceCatalog.of(
                        TestServices.haircut().build(),
                        TestServices.massage().build(),
                        TestServices.yoga(CAPACITY).build(),
                        TestServices.bicycle(CAPACITY).build()));
    }
}
