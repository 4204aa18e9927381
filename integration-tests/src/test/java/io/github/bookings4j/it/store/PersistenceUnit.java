package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hibernate with the library's entities, and nothing else set than that it checks the tables. */
public final class PersistenceUnit {

    private static final Map<Key, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    private PersistenceUnit() {}

    /** On such a pool; the same for the same, for making one takes a second. */
    public static EntityManagerFactory of(TestDatabase database, PoolOptions options) {
        return FACTORIES.computeIfAbsent(new Key(database, options), PersistenceUnit::open);
    }

    private static EntityManagerFactory open(Key key) {
        return Persistence.createEntityManagerFactory(
                "bookings",
                Map.of(
                        "jakarta.persistence.nonJtaDataSource",
                        key.database().pool(key.options()),
                        "hibernate.hbm2ddl.auto",
                        "validate"));
    }

    private record Key(TestDatabase database, PoolOptions options) {}
}
