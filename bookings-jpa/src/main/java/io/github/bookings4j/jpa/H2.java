package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** H2. */
final class H2 implements Database {

    /** Without a cast it does not know what type a selected parameter has. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class,
            "uuid",
            String.class,
            "varchar",
            Integer.class,
            "int",
            Long.class,
            "bigint",
            Boolean.class,
            "boolean",
            BigDecimal.class,
            "numeric(19, 4)",
            Instant.class,
            "timestamp(6) with time zone");

    @Override
    public Sql insertBooking(Booking booking) {
        Insert insert = Insert.into(BookingTable.TABLE, List.of(booking));
        List<Object> arguments = new ArrayList<>(insert.arguments());
        String text = "insert into " + insert.target() + " select "
                + insert.usedColumns().stream()
                        .map(column -> "cast(? as " + TYPES.get(column.type()) + ")")
                        .collect(Collectors.joining(", "))
                + " where not exists (select 1 from booking where id = ?)"
                + " and not exists (select 1 from booking where tenant = ? and reference = ?)";
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
    public String unsafe() {
        return "H2 lets bookings overlap at that isolation, whatever is locked: use READ COMMITTED or SERIALIZABLE";
    }
}
