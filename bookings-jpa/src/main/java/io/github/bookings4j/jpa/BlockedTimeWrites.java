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

    void put(BlockedTime blockedTime) {
        BlockedTimeTable.Entry entry = new BlockedTimeTable.Entry(tenant, blockedTime);
        if (statements.execute(Update.of(BlockedTimeTable.TABLE, entry, IDENTITY, blockedTime.id(), tenant.id()))
                == 0) {
            statements.execute(
                    Insert.into(BlockedTimeTable.TABLE, List.of(entry)).sql());
        }
    }

    void remove(UUID id) {
        String table = BlockedTimeTable.TABLE.name();
        statements.execute(Sql.of(table, "delete from " + table + " where " + IDENTITY, id, tenant.id()));
    }
}
