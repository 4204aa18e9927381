package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import java.util.ArrayList;
import java.util.List;

/** H2. */
final class H2 implements Database {

    @Override
    public Sql insertBooking(Booking booking) {
        Insert insert = Insert.into(BookingTable.TABLE, List.of(booking));
        List<Object> arguments = new ArrayList<>(insert.arguments());
        String text = insert.textWhere("not exists (select 1 from booking where id = ?)"
                + " and not exists (select 1 from booking where tenant = ? and reference = ?)");
        arguments.add(booking.id().value());
        arguments.add(booking.tenant().id());
        arguments.add(booking.reference().value());
        if (booking.idempotencyKey().isPresent()) {
            text += " and not exists (select 1 from booking where tenant = ? and idempotency_key = ?)";
            arguments.add(booking.tenant().id());
            arguments.add(booking.idempotencyKey().get());
        }
        return new Sql(BookingTable.TABLE.name(), text, arguments);
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
