package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads and writes single blocked times. */
final class BlockedTimes {

    private static final Selection ROW = Selection.of(BlockedTimeTable.TABLE.readColumns());

    private final String select;
    private final String delete;
    private final String insert;

    BlockedTimes(DSLContext sql, ReadMode mode) {
        // The question marks: id, tenant.
        this.select = mode.exclusive(sql.select(Tables.BLOCKED_TIME.of(BlockedTimeTable.TABLE.readColumns()))
                        .from(Tables.BLOCKED_TIME.table())
                        .where(identity()))
                .getSQL();
        this.delete = sql.delete(Tables.BLOCKED_TIME.table()).where(identity()).getSQL();
        this.insert = Inserts.text(sql, Tables.BLOCKED_TIME);
    }

    Optional<BlockedTime> get(Session session, Tenant tenant, UUID id) {
        return session.select("load a blocked time", select, List.of(id, tenant.id()), ROW).stream()
                .map(BlockedTimeTable::read)
                .findFirst();
    }

    void put(Session session, Tenant tenant, BlockedTime blockedTime) {
        remove(session, tenant, blockedTime.id());
        session.update(
                "write a blocked time",
                insert,
                Inserts.values(BlockedTimeTable.TABLE, new BlockedTimeTable.Entry(tenant, blockedTime)));
    }

    void remove(Session session, Tenant tenant, UUID id) {
        session.update("remove a blocked time", delete, List.of(id, tenant.id()));
    }

    private static Condition identity() {
        return Tables.BLOCKED_TIME
                .of(BlockedTimeTable.ID)
                .eq(DSL.param(Tables.BLOCKED_TIME.of(BlockedTimeTable.ID)))
                .and(Tables.BLOCKED_TIME
                        .of(BlockedTimeTable.TENANT)
                        .eq(DSL.param(Tables.BLOCKED_TIME.of(BlockedTimeTable.TENANT))));
    }
}
