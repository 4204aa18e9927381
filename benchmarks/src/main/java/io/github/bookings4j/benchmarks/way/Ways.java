package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.jpa.entity.BookingEntities;
import io.github.bookings4j.schema.Database;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The ways that are compared.
 *
 * @param name for people; a column of the tables
 * @param open readies it for a database
 */
public record Ways(String name, Function<Pools, Way> open) {

    /** As fast as one can by hand. */
    public static final String FLOOR = "JDBC by hand";

    /** What one writes with JPA. */
    public static final String JPA_BY_HAND = "JPA by hand";

    /** The jOOQ store in transactions of its own. */
    public static final String JOOQ = "jOOQ store";

    /** The jOOQ store in the host's transactions. */
    public static final String JOOQ_JOINED = "jOOQ store, joined";

    /** The JPA store in transactions of its own. */
    public static final String JPA = "JPA store";

    /** The JPA store in the host's transactions. */
    public static final String JPA_JOINED = "JPA store, joined";

    /** Those of a database; the floor comes first. */
    public static List<Ways> of(Database product) {
        boolean shortWay = product == Database.POSTGRESQL;
        return List.of(
                new Ways(
                        FLOOR,
                        shortWay
                                ? pools -> new PostgresByHand(pools.autoCommitting())
                                : pools -> new MariaDbByHand(pools.transactional())),
                new Ways(JOOQ, pools -> jooq(shortWay ? pools.autoCommitting() : pools.transactional())),
                new Ways(JOOQ_JOINED, pools -> Joined.jooq(pools.transactional())),
                new Ways(JPA, pools -> jpa(ours(pools))),
                new Ways(JPA_JOINED, pools -> Joined.jpa(ours(pools))),
                new Ways(JPA_BY_HAND, pools -> new JpaByHand(Hibernate.on(pools.transactional(), JpaByHand.ENTITIES))));
    }

    private static Way jooq(DataSource dataSource) {
        Bookings bookings = Library.on(JooqBookingStore.on(dataSource));
        return attempt -> Library.book(bookings, attempt);
    }

    private static Way jpa(EntityManagerFactory factory) {
        Bookings bookings = Library.on(JpaBookingStore.on(factory));
        return new Way() {
            @Override
            public boolean book(Attempt attempt) {
                return Library.book(bookings, attempt);
            }

            @Override
            public void close() {
                factory.close();
            }
        };
    }

    private static EntityManagerFactory ours(Pools pools) {
        return Hibernate.on(pools.transactional(), BookingEntities.all());
    }
}
