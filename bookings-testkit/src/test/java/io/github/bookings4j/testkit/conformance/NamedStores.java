package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.testkit.InMemoryHarness;
import io.github.bookings4j.testkit.StoreHarness;
import java.util.Map;
import java.util.TreeSet;

/** The stores that a test can be told to run on. */
final class NamedStores {

    private static final Map<String, StoreHarness> STORES = Map.of("memory", new InMemoryHarness());

    private NamedStores() {}

    /** Gives empty stores of that name. */
    static StoreHarness named(String name) {
        StoreHarness store = STORES.get(name);
        if (store == null) {
            throw new IllegalArgumentException(
                    "conformance.store: there is no store \"" + name + "\", only " + new TreeSet<>(STORES.keySet()));
        }
        return store;
    }
}
