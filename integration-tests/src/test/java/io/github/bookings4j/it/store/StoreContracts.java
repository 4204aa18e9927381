package io.github.bookings4j.it.store;

import io.github.bookings4j.testkit.BookingStoreContract;
import io.github.bookings4j.testkit.TransactionContract;
import io.github.bookings4j.testkit.model.RandomModelContract;
import org.junit.jupiter.api.Nested;

/** All the contracts; a class for each store and database extends it. */
abstract class StoreContracts {

    private final StoreOnDatabase harness;

    StoreContracts(StoreOnDatabase harness) {
        this.harness = harness;
    }

    @Nested
    class Store extends BookingStoreContract {
        Store() {
            super(harness);
        }
    }

    @Nested
    class Transactions extends TransactionContract {
        Transactions() {
            super(harness);
        }
    }

    @Nested
    class Races extends AuditedRaces {
        Races() {
            super(harness);
        }
    }

    @Nested
    class Model extends RandomModelContract {
        Model() {
            super(harness);
        }

        @Override
        protected int sequences() {
            return 4;
        }
    }
}
