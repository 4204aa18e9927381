package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.spi.BookingStore;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A broken store and what finds it.
 *
 * @param what is broken
 * @param store makes such stores
 * @param contract which contract is run
 * @param tests the tests that must fail, as {@link ContractRun} names them
 */
record Breakage(String what, Supplier<BookingStore> store, Class<?> contract, List<String> tests) {

    static Breakage of(String what, Supplier<BookingStore> store, Class<?> contract, String... tests) {
        return new Breakage(what, store, contract, List.of(tests));
    }

    /** Those of the tests that failed. */
    Set<String> failures() {
        return ContractRun.failures(contract, tests, store);
    }

    /** All of the tests, without their parameters. */
    Set<String> expected() {
        return Set.copyOf(
                tests.stream().map(test -> test.replaceAll("\\(.*", "")).toList());
    }

    @Override
    public String toString() {
        return what;
    }
}
