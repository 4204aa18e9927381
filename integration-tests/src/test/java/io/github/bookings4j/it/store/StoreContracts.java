package io.github.bookings4j.it.store;

import io.github.bookings4j.testkit.BookingStoreContract;
import io.github.bookings4j.testkit.TransactionContract;
import io.github.bookings4j.testkit.model.RandomModelContract;
import io.github.bookings4j.testkit.slots.OfferedSlotsContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** All the contracts; a class for each store and database extends it. */
public abstract class StoreContracts {

    private final StoreOnDatabase harness;

    protected StoreContracts(StoreOnDatabase harness) {
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

    /** No wall clock plays a part in them, so they are left out where all is run again in other zones. */
    @Nested
    @Tag("races")
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

    @Nested
    class Slots extends OfferedSlotsContract {
        Slots() {
            super(harness);
        }

        /** By chance, and others each time: many stores and pools together play many. */
        @Override
        protected int cases() {
            return 3;
        }
    }
}
