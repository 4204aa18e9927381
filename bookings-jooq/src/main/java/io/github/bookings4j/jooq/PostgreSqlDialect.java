package io.github.bookings4j.jooq;

import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** PostgreSQL. */
final class PostgreSqlDialect implements Dialect {

    @Override
    public SQLDialect jooq() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Values values() {
        return Values.WITH_OFFSET;
    }

    @Override
    public Field<Instant> secondsBefore(Field<Instant> instant, Field<Long> seconds) {
        return DSL.field("{0} - {1} * interval '1 second'", SQLDataType.INSTANT, instant, seconds);
    }

    /** As an array, which is read first: with a subquery in an OR no index would be used for either side. */
    @Override
    public Condition isOneOf(Field<UUID> id, Select<Record1<UUID>> ids) {
        return id.eq(DSL.any(DSL.array(ids)));
    }

    @Override
    public Field<UUID> sortedAsText(Field<UUID> id) {
        return id;
    }

    /** Where a plain read would not see the latest commits, changing the lock's row has failed already. */
    @Override
    public boolean isSafeAtAnyIsolation() {
        return true;
    }

    @Override
    public Optional<String> nextTransactionReadCommitted() {
        return Optional.empty();
    }

    /** Does not even ask for the level, which would be a round trip. */
    @Override
    public View joined(Connection connection) {
        return View.LATEST;
    }

    @Override
    public Writer writer(DSLContext sql) {
        return new PostgreSqlWriter(sql);
    }

    @Override
    public Optional<ShortWay> shortWay(DSLContext sql) {
        return Optional.of(new PostgreSqlShortWay(new Locks(sql), new PostgreSqlWriter(sql)));
    }
}
