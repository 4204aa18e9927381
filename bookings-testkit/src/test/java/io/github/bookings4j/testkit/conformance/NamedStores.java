package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.spi.BookingStore;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The stores that a test can be told to run on. */
final class NamedStores {

    private static final Map<String, Supplier<BookingStore>> STORES = Map.of("memory", InMemoryBookingStore::new);

    private NamedStores() {}

    /** Makes fresh stores of that name. */
    static Supplier<BookingStore> named(String name) {
        Supplier<BookingStore> store = STORES.get(name);
        if (store == null) {
            throw new IllegalArgumentException(
                    "conformance.store: there is no store \"" + name + "\", only " + new TreeSet<>(STORES.keySet()));
        }
        return store;
    }
}
