package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.testkit.BookingStoreContract;
import io.github.bookings4j.testkit.ConcurrentBookingContract;
import io.github.bookings4j.testkit.StoreCapability;
import io.github.bookings4j.testkit.StoreHarness;
import io.github.bookings4j.testkit.TransactionContract;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contracts on whichever store is set. Only a {@link ContractRun} runs them, for they are there to fail. */
final class Subjects {

    static final AtomicReference<Supplier<BookingStore>> STORE = new AtomicReference<>();

    private Subjects() {}

    @ExtendWith(OnPurposeOnly.class)
    static final class Store extends BookingStoreContract {
        Store() {
            super(new Harness());
        }
    }

    @ExtendWith(OnPurposeOnly.class)
    static final class Concurrent extends ConcurrentBookingContract {
        Concurrent() {
            super(new Harness());
        }
    }

    @ExtendWith(OnPurposeOnly.class)
    static final class Transaction extends TransactionContract {
        Transaction() {
            super(new Harness());
        }
    }

    private static final class Harness implements StoreHarness {

        @Override
        public String name() {
            return "a broken store";
        }

        @Override
        public Set<StoreCapability> capabilities() {
            return Set.of(StoreCapability.OVERLAP_CONSTRAINT);
        }

        @Override
        public BookingStore emptyStore() {
            return STORE.get().get();
        }
    }
}
