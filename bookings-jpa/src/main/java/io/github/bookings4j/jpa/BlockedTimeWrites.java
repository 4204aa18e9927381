package io.github.bookings4j.jpa;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import java.util.List;
import java.util.UUID;

/** Writes blocked times. */
final class BlockedTimeWrites {

    private static final String IDENTITY = "id = ? and tenant = ?";

    private final Statements statements;
    private final Tenant tenant;

    BlockedTimeWrites(Statements statements, Tenant tenant) {
        this.statements = statements;
        this.tenant = tenant;
    }

    /** Removed and written, for a driver may say of an update of the same to the same that it changed no row. */
    void put(BlockedTime blockedTime) {
        remove(blockedTime.id());
        statements.execute(Insert.into(BlockedTimeTable.TABLE, List.of(new BlockedTimeTable.Entry(tenant, blockedTime)))
                .sql());
    }

    void remove(UUID id) {
        String table = BlockedTimeTable.TABLE.name();
        statements.execute(Sql.of(table, "delete from " + table + " where " + IDENTITY, id, tenant.id()));
    }
}
