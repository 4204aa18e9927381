package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.UnsafeTransactionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;

/**
 * What databases do differently, each difference by its name. Another database takes a class like {@link H2Dialect}, a line in
 * {@link #of}, its scripts in {@code bookings-schema}, and has to pass the contracts of {@code bookings-testkit}.
 */
interface Dialect {

    /** How jOOQ writes SQL for it. */
    SQLDialect jooq();

    /** How values are bound and read. */
    Values values();

    /** The instant so many seconds before another one; its precision stays. */
    Field<Instant> secondsBefore(Field<Instant> instant, Field<Long> seconds);

    /** Whether the id is one of those selected, beside other conditions that an index may be used for. */
    default Condition isOneOf(Field<UUID> id, Select<Record1<UUID>> ids) {
        return id.in(ids);
    }

    /** What sorts ids as their text sorts. */
    Field<UUID> sortedAsText(Field<UUID> id);

    /** Whether the lock protocol holds in our own transactions at every isolation level that the host may have set. */
    boolean isSafeAtAnyIsolation();

    /** The statement that makes the next transaction, and no other, READ COMMITTED, if there is one. */
    Optional<String> nextTransactionReadCommitted();

    /**
     * What plain reads show in a transaction of a host's.
     *
     * @throws UnsafeTransactionException if they cannot be safe there; the message says what to change
     */
    View joined(Connection connection) throws SQLException;

    /** How changes are written. */
    Writer writer(DSLContext sql);

    /** How a new booking is written in one round trip, if that can be done. */
    Optional<ShortWay> shortWay(DSLContext sql);

    /** What to say to a transaction that could answer with what is rolled back afterwards. */
    static UnsafeTransactionException readsUncommitted() {
        return new UnsafeTransactionException(
                "the transaction is READ UNCOMMITTED, which shows what may never be committed: use READ COMMITTED");
    }

    /** The dialect of that database. */
    static Dialect of(Database database) {
        return switch (database) {
            case H2 -> new H2Dialect();
            case POSTGRESQL -> new PostgreSqlDialect();
            case MARIADB -> new MariaDbDialect();
        };
    }
}
