package io.github.bookings4j.testkit;

/**
 * What a store may lack and still be correct. The tests of what a store lacks are skipped, and say so; all other tests of the
 * contracts are for every store.
 */
public enum StoreCapability {
    /**
     * Transactions that lock nothing in common, and reads, go on while another transaction is open. A store that lets one
     * transaction in at a time lacks it.
     */
    PARALLEL_TRANSACTIONS,
    /**
     * A constraint under the locks: a write whose exclusive time overlaps another's is {@code OVERLAPS}, also if nobody looked
     * before. A store that relies on its locks alone lacks it.
     */
    OVERLAP_CONSTRAINT,
    /**
     * A short way to a new booking: {@code BookingStore.reserve}. A store that always answers {@code NOT_ATTEMPTED} lacks it.
     */
    SHORT_WAY,
    /**
     * A second store may be opened on the same data, as by another process: {@link StoreHarness#anotherStore()}. A store whose
     * data lives in its own memory lacks it.
     */
    SHARED_DATA
}
