package io.github.bookings4j.jooq;

import io.github.bookings4j.spi.UnsafeTransactionException;
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

/** H2. */
final class H2Dialect implements Dialect {

    @Override
    public SQLDialect jooq() {
        return SQLDialect.H2;
    }

    @Override
    public Values values() {
        return Values.WITH_OFFSET;
    }

    @Override
    public Field<Instant> secondsBefore(Field<Instant> instant, Field<Long> seconds) {
        return DSL.field("{0} - {1} * interval '1' second", SQLDataType.INSTANT, instant, seconds);
    }

    @Override
    public Field<UUID> sortedAsText(Field<UUID> id) {
        return id;
    }

    @Override
    public boolean isSafeAtAnyIsolation() {
        return false;
    }

    @Override
    public Optional<String> nextTransactionReadCommitted() {
        return Optional.empty();
    }

    /** At REPEATABLE READ and SNAPSHOT no lock makes it show what was committed since: it books twice whatever one does. */
    @Override
    public View joined(Connection connection) throws SQLException {
        return switch (connection.getTransactionIsolation()) {
            case Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_SERIALIZABLE -> View.LATEST;
            case Connection.TRANSACTION_READ_UNCOMMITTED -> throw Dialect.readsUncommitted();
            default ->
                throw new UnsafeTransactionException("the transaction is REPEATABLE READ or SNAPSHOT, where H2 does not"
                        + " show what others have booked meanwhile: use READ COMMITTED (H2's default) or SERIALIZABLE");
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
