package io.github.bookings4j.it.store;

import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.BookingStore;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/** A store on a test's own pool, and what has to be closed after it. */
public record OpenStore(BookingStore store, Runnable closing) implements AutoCloseable {

    /** On that pool of connections to such a database. */
    public static OpenStore of(StoreKind kind, DataSource pool, Database database) {
        return switch (kind) {
            case JOOQ -> new OpenStore(JooqBookingStore.on(pool, database), () -> {});
            case JPA -> {
                EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                        "bookings", Map.of("jakarta.persistence.nonJtaDataSource", pool));
                yield new OpenStore(JpaBookingStore.on(factory), factory::close);
            }
        };
    }

    @Override
    public void close() {
        closing.run();
    }
}
