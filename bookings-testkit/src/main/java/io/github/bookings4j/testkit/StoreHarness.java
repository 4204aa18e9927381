package io.github.bookings4j.testkit;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.spi.BookingStore;
import java.util.Set;

/**
 * What the author of a store implements so that the contracts can be run on it.
 *
 * <pre>{@code
 * class MyStoreContractTest extends BookingStoreContract {
 *     MyStoreContractTest() {
 *         super(new MyStoreHarness());
 *     }
 * }
 * }</pre>
 *
 * <p>A harness is asked by one test at a time. Whatever is expensive, such as a database, is best kept in a static field and
 * emptied between tests.
 */
public interface StoreHarness {

    /** How the store is named where a test is skipped. */
    String name();

    /** What the store can do beyond what every store must. */
    Set<StoreCapability> capabilities();

    /**
     * A store without any data, ready for use by at least 50 threads. Called once before each test; what an earlier test
     * wrote is gone by then.
     */
    BookingStore emptyStore();

    /**
     * As {@link #emptyStore()}, for bookings under that buffer rule. To be overridden where the store's constraint knows the
     * rule; by default the rule is nothing to the store.
     */
    default BookingStore emptyStore(BufferRule rule) {
        return emptyStore();
    }

    /**
     * Another store on the data of the last {@link #emptyStore()}, sharing nothing with it but the data, and possibly of
     * another kind: what one adapter writes, another reads.
     *
     * @throws UnsupportedOperationException if the store lacks {@link StoreCapability#SHARED_DATA}; the default
     */
    default BookingStore anotherStore() {
        throw new UnsupportedOperationException(name() + " lacks " + StoreCapability.SHARED_DATA);
    }
}
