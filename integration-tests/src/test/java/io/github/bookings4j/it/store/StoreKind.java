package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.spi.BookingStore;
import java.util.Locale;

/** The stores that keep bookings in a database. */
public enum StoreKind {
    JOOQ {
        @Override
        public BookingStore on(TestDatabase database, PoolOptions options) {
            return JooqBookingStore.on(database.pool(options));
        }
    },
    JPA {
        @Override
        public BookingStore on(TestDatabase database, PoolOptions options) {
            return JpaBookingStore.on(PersistenceUnit.of(database, options));
        }
    };

    /** A store on that database, with whatever is in it. */
    public abstract BookingStore on(TestDatabase database, PoolOptions options);

    /** As it is called on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
