package io.github.bookings4j.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** MariaDB. */
final class MariaDbDialect implements Dialect {

    @Override
    public SQLDialect jooq() {
        return SQLDialect.MARIADB;
    }

    @Override
    public Values values() {
        return Values.LOCAL_IN_UTC;
    }

    @Override
    public Field<Instant> secondsBefore(Field<Instant> instant, Field<Long> seconds) {
        return DSL.field("cast({0} as datetime(6)) - interval {1} second", SQLDataType.INSTANT, instant, seconds);
    }

    /** Its own order of UUIDs of version 1 to 5 is another. */
    @Override
    public Field<UUID> sortedAsText(Field<UUID> id) {
        return DSL.field("cast({0} as char(36))", SQLDataType.UUID, id);
    }

    /** Its default is REPEATABLE READ, where a plain read does not see what was committed since the first one. */
    @Override
    public boolean isSafeAtAnyIsolation() {
        return false;
    }

    @Override
    public Optional<String> nextTransactionReadCommitted() {
        return Optional.of("set transaction isolation level read committed");
    }

    @Override
    public View joined(Connection connection) throws SQLException {
        return switch (connection.getTransactionIsolation()) {
            case Connection.TRANSACTION_READ_UNCOMMITTED -> throw Dialect.readsUncommitted();
            case Connection.TRANSACTION_REPEATABLE_READ -> View.SNAPSHOT;
            // At SERIALIZABLE every read locks.
            default -> View.LATEST;
        };
    }

    @Override
    public Writer writer(DSLContext sql) {
        return new StatementWriter(sql);
    }

    @Override
    public Optional<ShortWay> shortWay(DSLContext sql) {
        return Optional.empty();
    }
}
