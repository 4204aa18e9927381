package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import java.util.List;

/** H2. */
final class H2 implements Database {

    @Override
    public Sql insertBooking(Booking booking) {
        String tenant = booking.tenant().id();
        SqlDraft insert = Insert.into(BookingTable.TABLE, List.of(booking))
                .where()
                .add(
                        "not exists (select 1 from booking where id = ?)",
                        List.of(booking.id().value()))
                .add(
                        " and not exists (select 1 from booking where tenant = ? and reference = ?)",
                        List.of(tenant, booking.reference().value()));
        booking.idempotencyKey()
                .ifPresent(key -> insert.add(
                        " and not exists (select 1 from booking where tenant = ? and idempotency_key = ?)",
                        List.of(tenant, key)));
        return insert.of(BookingTable.TABLE.name());
    }

    @Override
    public Isolation isolation(Statements statements) {
        Object isolation = statements.value(
                "select isolation_level from information_schema.sessions where session_id = session_id()");
        return switch (isolation.toString()) {
            case "READ COMMITTED", "SERIALIZABLE" -> Isolation.SAFE;
            default -> Isolation.UNSAFE;
        };
    }

    @Override
    public boolean endsStatements(Statements statements) {
        return statements.value("select autocommit()").equals(true);
    }

    @Override
    public String unsafe() {
        return "H2 lets bookings overlap at that isolation, whatever is locked: use READ COMMITTED or SERIALIZABLE";
    }
}
