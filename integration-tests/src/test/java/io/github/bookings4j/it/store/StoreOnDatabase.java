package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.testkit.StoreCapability;
import io.github.bookings4j.testkit.StoreHarness;
import java.util.EnumSet;
import java.util.Set;

/** A store on a database, with a pool of some kind. */
public final class StoreOnDatabase implements StoreHarness {

    private final StoreKind kind;
    private final TestDatabase database;
    private final PoolOptions options;
    private TestDatabase last;

    private StoreOnDatabase(StoreKind kind, TestDatabase database, PoolOptions options) {
        this.kind = kind;
        this.database = database;
        this.options = options;
        this.last = database;
    }

    /** With an ordinary pool. */
    public static StoreOnDatabase of(StoreKind kind, TestDatabase database) {
        return new StoreOnDatabase(kind, database, PoolOptions.standard());
    }

    /** The same with such a pool. */
    public StoreOnDatabase pool(PoolOptions wanted) {
        return new StoreOnDatabase(kind, database, wanted);
    }

    @Override
    public String name() {
        return kind + "-" + database;
    }

    @Override
    public Set<StoreCapability> capabilities() {
        Set<StoreCapability> capabilities =
                EnumSet.of(StoreCapability.PARALLEL_TRANSACTIONS, StoreCapability.SHARED_DATA);
        if (database.database() == Database.POSTGRESQL) {
            capabilities.add(StoreCapability.OVERLAP_CONSTRAINT);
            if (kind == StoreKind.JOOQ && !options.parameters().containsKey("preferQueryMode")) {
                capabilities.add(StoreCapability.SHORT_WAY);
            }
        }
        return capabilities;
    }

    @Override
    public BookingStore emptyStore() {
        return emptyStore(BufferRule.SUM);
    }

    @Override
    public BookingStore emptyStore(BufferRule rule) {
        last = database.under(rule);
        last.empty();
        return kind.on(last, options);
    }

    @Override
    public BookingStore anotherStore() {
        return beside(kind);
    }

    /** A store of that kind on the data of the last {@link #emptyStore()}, with a pool of its own. */
    BookingStore beside(StoreKind other) {
        return other.on(last, options.size(10));
    }

    @Override
    public String toString() {
        return name();
    }
}
