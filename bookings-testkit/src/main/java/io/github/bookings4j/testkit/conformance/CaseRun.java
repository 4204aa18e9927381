package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.spi.BookingStore;
import java.util.List;

/** A case that was read and can be run. */
@FunctionalInterface
interface CaseRun {

    /** Runs it on an empty store and says which expectations were not met. */
    List<Mismatch> on(BookingStore store);
}
