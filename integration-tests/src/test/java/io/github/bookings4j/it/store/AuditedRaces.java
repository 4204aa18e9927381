package io.github.bookings4j.it.store;

import io.github.bookings4j.testkit.ConcurrentBookingContract;
import org.junit.jupiter.api.AfterEach;

/** The races of the contract; after each of them the tables are looked at without the library. */
abstract class AuditedRaces extends ConcurrentBookingContract {

    private final StoreOnDatabase tested;

    AuditedRaces(StoreOnDatabase tested) {
        super(tested);
        this.tested = tested;
    }

    @AfterEach
    void theTablesAreWhole() {
        tested.audit();
    }
}
