package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.Audit;
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

    private final StoreKind writes;
    private final StoreKind reads;
    private final TestDatabase database;
    private final PoolOptions options;
    private TestDatabase last;

    private StoreOnDatabase(StoreKind writes, StoreKind reads, TestDatabase database, PoolOptions options) {
        this.writes = writes;
        this.reads = reads;
        this.database = database;
        this.options = options;
        this.last = database;
    }

    /** With an ordinary pool. */
    public static StoreOnDatabase of(StoreKind kind, TestDatabase database) {
        return new StoreOnDatabase(kind, kind, database, PoolOptions.standard());
    }

    /** The same with such a pool. */
    public StoreOnDatabase pool(PoolOptions wanted) {
        return new StoreOnDatabase(writes, reads, database, wanted);
    }

    /** The same, but what it writes is read by a store of that kind. */
    StoreOnDatabase readBy(StoreKind reader) {
        return new StoreOnDatabase(writes, reader, database, options);
    }

    @Override
    public String name() {
        return writes + "-" + database + (reads == writes ? "" : " read by " + reads);
    }

    @Override
    public Set<StoreCapability> capabilities() {
        Set<StoreCapability> capabilities = EnumSet.of(StoreCapability.SHARED_DATA);
        if (options.size() > 1) {
            capabilities.add(StoreCapability.PARALLEL_TRANSACTIONS);
        }
        if (database.database() == Database.POSTGRESQL) {
            capabilities.add(StoreCapability.OVERLAP_CONSTRAINT);
            // What jOOQ sends at once, JPA sends one by one in any case.
            if (writes == StoreKind.JPA || !options.parameters().containsKey("preferQueryMode")) {
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
        return store(options);
    }

    /** With a pool of its own. */
    @Override
    public BookingStore anotherStore() {
        return store(options.size(10));
    }

    /** Looks at what the last store has left in the tables; not for bookings under the buffer rule MAX. */
    void audit() {
        new Audit(last).assertWhole();
    }

    @Override
    public String toString() {
        return name();
    }

    private BookingStore store(PoolOptions pool) {
        BookingStore writer = writes.on(last, pool);
        return reads == writes ? writer : new TwoStores(writer, reads.on(last, pool.size(15)));
    }
}
